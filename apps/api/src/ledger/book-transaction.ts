import type { AccountState } from '@arrears/domain/account/account-state'
import { foldBalances } from '@arrears/domain/ledger/balance'
import type { LedgerTransactionDraft } from '@arrears/domain/ledger/entry'
import type { Id } from '@arrears/domain/shared/ids'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Prisma } from '../generated/prisma/client.ts'
import { newId } from '../platform/clock/new-id.ts'

/** What booking needs of the action that books. */
export interface Booking {
  readonly tx: Prisma.TransactionClient
  readonly orgId: string
  readonly actor: Actor
  readonly actionRecordId: string
  readonly now: string
}

export interface Booked {
  readonly transactionId: Id<'ledgerTransaction'>
  readonly entryIds: readonly Id<'ledgerEntry'>[]
}

/**
 * Writes a balanced transaction and moves the kept balances of its claims and the account by the same entries (F3). The
 * caller holds the account's row lock, so that running balances follow one another.
 */
export async function bookTransaction(
  booking: Booking & { readonly action?: string },
  account: Pick<AccountState, 'id' | 'currency'>,
  draft: LedgerTransactionDraft,
  about: { paymentMethodId?: string | null; externalReference?: string | null } = {},
): Promise<Booked> {
  const { tx, orgId, actor, actionRecordId, now } = booking
  const transactionId = newId('ledgerTransaction')
  const { balanceMinor: before } = await tx.account.findUniqueOrThrow({
    where: { orgId_id: { orgId, id: account.id } },
    select: { balanceMinor: true },
  })
  await tx.ledgerTransaction.create({
    data: {
      id: transactionId,
      orgId,
      accountId: account.id,
      context: draft.context,
      effectiveOn: new Date(draft.effectiveOn),
      bookedAt: now,
      reason: draft.reason ?? null,
      externalReference: about.externalReference ?? null,
      paymentMethodId: about.paymentMethodId ?? null,
      reversesId: draft.reversesId ?? null,
      actorKind: actor.kind,
      actorUserId: actor.kind === 'user' ? actor.userId : null,
      actorLabel: actor.kind === 'system' ? actor.name : actor.kind === 'apiKey' ? actor.apiKeyId : null,
      action: booking.action ?? draft.context,
      actionRecordId,
    },
    select: { id: true },
  })
  let running = before
  const rows = draft.entries.map((entry) => ({
    id: newId('ledgerEntry'),
    orgId,
    accountId: account.id,
    transactionId,
    ledgerAccount: entry.ledgerAccount,
    component: entry.component ?? null,
    claimId: entry.claimId ?? null,
    productId: entry.productId ?? null,
    paymentMethodId: about.paymentMethodId ?? null,
    context: draft.context,
    effectiveOn: new Date(draft.effectiveOn),
    bookedAt: now,
    currency: account.currency,
    amountMinor: entry.amountMinor,
    affectsBalance: entry.affectsBalance,
    balanceAfterMinor: entry.affectsBalance ? (running += entry.amountMinor) : null,
  }))
  await tx.ledgerEntry.createMany({ data: rows })
  await moveBalances(booking, account.id, draft)
  return { transactionId, entryIds: rows.map((row) => row.id) }
}

async function moveBalances(
  { tx, orgId }: Booking,
  accountId: string,
  draft: LedgerTransactionDraft,
): Promise<void> {
  const moved = foldBalances(draft.entries)
  for (const [claimId, by] of moved.claims) {
    await tx.$executeRaw`
      update claim set
        principal_minor = principal_minor + ${by.principal}, interest_minor = interest_minor + ${by.interest},
        cost_minor = cost_minor + ${by.cost}, version = version + 1,
        state = case
          when principal_minor + interest_minor + cost_minor + ${by.principal + by.interest + by.cost} > 0 then 'open'
          when state = 'open' then 'settled' else state end,
        settled_on = case
          when principal_minor + interest_minor + cost_minor + ${by.principal + by.interest + by.cost} > 0 then null
          when state = 'open' then ${draft.effectiveOn}::date else settled_on end
      where org_id = ${orgId} and id = ${claimId}`
  }
  await tx.$executeRaw`
    update account a set
      balance_minor = a.balance_minor + ${moved.accountMinor}, unapplied_minor = a.unapplied_minor + ${moved.unappliedMinor},
      oldest_due_on = open.oldest, open_claim_count = open.claims
    from (select min(due_on) as oldest, count(*)::int as claims from claim
          where org_id = ${orgId} and account_id = ${accountId} and state = 'open') as open
    where a.org_id = ${orgId} and a.id = ${accountId}`
}
