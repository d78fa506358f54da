import { searchText } from '@arrears/domain/account/search-text'
import { oldestDueOn } from '@arrears/domain/claim/ageing'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import { instantOf } from '../moment.ts'
import type { Life } from './life.ts'

/** Hands over the rows that could still change, with what the account keeps of its claims and debtors. */
export function finishLife(life: Life): void {
  const { account, batch, claims, debtors, disputes, promises, world } = life
  const open = claims.filter(({ row }) => row.state === 'open')
  account.openClaimCount = open.length
  account.oldestDueOn = oldestDueOn(dueDates(life))
  account.name = debtors.find(({ row }) => row.isPrimary)?.name ?? ''
  account.searchText = searchText({
    reference: account.reference,
    externalId: account.externalId ?? null,
    names: debtors.map(({ name }) => name),
    emails: debtors.flatMap(({ emails }) => emails.map(({ address }) => address)),
    phones: debtors.flatMap(({ phones }) => phones.map(({ number }) => number)),
  })
  batch.add('account', account)
  batch.add('actionRecord', {
    id: life.actionRecordId,
    orgId: world.orgId,
    accountId: account.id,
    action: 'seedDemo',
    actorKind: 'system',
    actorLabel: 'Demo data',
    idempotencyKey: `demo-data-${account.reference}`,
    inputHash: `seed ${world.plan.seed}`,
    result: {},
    createdAt: instantOf(world.plan.now),
  })
  for (const { row, phones, emails } of debtors) {
    batch.add('debtor', row)
    batch.add('phone', ...phones)
    batch.add('email', ...emails)
  }
  for (const { row, state } of claims) {
    const { principalMinor, interestMinor, costMinor, disputed } = state
    if (disputed && !row.disputedAt) throw new Error(`Claim ${row.reference} is disputed since when?`)
    batch.add('claim', { ...row, principalMinor, interestMinor, costMinor })
  }
  for (const { row } of disputes) batch.add('dispute', row)
  for (const { row, state } of promises) {
    batch.add('promise', { ...row, paidMinor: state.paidMinor, status: state.status })
    for (const claimId of state.claimIds) {
      batch.add('promiseClaim', { orgId: world.orgId, promiseId: state.id, claimId })
    }
  }
}

/** When what is open is due: claims by their own dates, those of a plan in force by its unpaid instalments. */
function dueDates({ claims, planInForce }: Life): { readonly dueOn: LocalDate }[] {
  const open = claims.filter(({ row }) => row.state === 'open').map(({ state }) => state)
  if (!planInForce) return open
  const { agreed, claimIds, judged } = planInForce
  const unpaid = agreed.filter((_, index) => judged.instalments[index]?.paidOn === null)
  return [...open.filter(({ id }) => !claimIds.includes(id)), ...unpaid]
}
