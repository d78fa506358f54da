import type { StatusFlag } from '@arrears/domain/account/status-flag'
import { daysOverdue } from '@arrears/domain/claim/ageing'
import type { FieldValues } from '@arrears/domain/custom-fields/metadata-schema'
import type { AccountFacts } from '@arrears/domain/layout/facts'
import { requireOrg, type Context } from '../context.ts'
import { storedDate } from '../platform/database/stored-date.ts'

/** What conditions of widgets may look at on an account; null when there is no such account. */
export async function loadAccountFacts(context: Context, accountId: string): Promise<AccountFacts | null> {
  const orgId = requireOrg(context, 'account:read')
  const account = await context.prisma.account.findUnique({
    where: { orgId_id: { orgId, id: accountId } },
    select: {
      currency: true,
      balanceMinor: true,
      oldestDueOn: true,
      flags: true,
      profileId: true,
      openClaimCount: true,
      groups: { where: { group: { archivedAt: null } }, select: { groupId: true } },
      debtors: { where: { isPrimary: true }, select: { id: true, kind: true } },
      promises: { where: { status: 'open' }, take: 1, select: { id: true } },
      instalmentPlans: { where: { status: 'active' }, take: 1, select: { id: true } },
      customFieldSets: { select: { subjectId: true, values: true, schema: { select: { key: true } } } },
    },
  })
  if (!account) return null
  const { currency, balanceMinor, oldestDueOn, flags, profileId, openClaimCount } = account
  const [primary] = account.debtors
  const ofPage = account.customFieldSets.filter(
    ({ subjectId }) => subjectId === accountId || subjectId === primary?.id,
  )
  return {
    balance: { minor: balanceMinor, currency },
    daysOverdue: oldestDueOn ? daysOverdue(storedDate(oldestDueOn), context.today) : 0,
    flags: flags as StatusFlag[],
    profileId,
    groupIds: account.groups.map(({ groupId }) => groupId),
    openClaims: openClaimCount,
    hasOpenPromise: account.promises.length > 0,
    hasActivePlan: account.instalmentPlans.length > 0,
    debtorKind: primary?.kind === 'company' ? 'company' : 'person',
    customFields: Object.fromEntries(ofPage.map(({ schema, values }) => [schema.key, values as FieldValues])),
  }
}
