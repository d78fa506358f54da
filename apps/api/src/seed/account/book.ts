import { foldBalances, foldTotals } from '@arrears/domain/ledger/balance'
import type { LedgerTransactionDraft } from '@arrears/domain/ledger/entry'
import { openMinor } from '@arrears/domain/claim/open-minor'
import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { actorColumns } from '../../identity/actor-columns.ts'
import { instantOf } from '../moment.ts'
import type { Life } from './life.ts'

export interface SeedBooking {
  readonly at: number
  readonly actor: Actor
  readonly action:
    | 'createClaim'
    | 'recordPayment'
    | 'reverseLedgerEntry'
    | 'settleCharge'
    | 'prolongateClaim'
    | 'writeOffClaim'
  readonly paymentMethodId?: Id<'paymentMethod'> | null
  readonly externalReference?: string | null
}

/** Writes a transaction as `bookTransaction` does, with the kept balances moved by the same fold of its entries. */
export function book(
  life: Life,
  draft: LedgerTransactionDraft,
  booking: SeedBooking,
): Id<'ledgerTransaction'> {
  const { account, batch, id, world } = life
  const { actor, action, paymentMethodId = null, externalReference = null } = booking
  const at = Math.max(booking.at, life.lastBookedAt + 1)
  life.lastBookedAt = at
  const transactionId = id('ledgerTransaction')
  const whole = {
    orgId: world.orgId,
    accountId: account.id,
    context: draft.context,
    effectiveOn: draft.effectiveOn,
    bookedAt: instantOf(at),
    paymentMethodId,
  }
  batch.add('ledgerTransaction', {
    ...whole,
    id: transactionId,
    reason: draft.reason ?? null,
    externalReference,
    reversesId: draft.reversesId ?? null,
    ...actorColumns(actor),
    action,
    actionRecordId: life.actionRecordId,
  })
  let running = BigInt(account.balanceMinor ?? 0)
  for (const entry of draft.entries) {
    if (entry.affectsBalance) running += entry.amountMinor
    batch.add('ledgerEntry', {
      ...whole,
      id: id('ledgerEntry'),
      transactionId,
      ledgerAccount: entry.ledgerAccount,
      component: entry.component ?? null,
      claimId: entry.claimId ?? null,
      productId: entry.productId ?? null,
      currency: account.currency,
      amountMinor: entry.amountMinor,
      affectsBalance: entry.affectsBalance,
      balanceAfterMinor: entry.affectsBalance ? running : null,
    })
  }
  keepBalances(life, draft)
  return transactionId
}

function keepBalances({ account, claims }: Life, draft: LedgerTransactionDraft): void {
  const moved = foldBalances(draft.entries)
  const totals = foldTotals(draft.entries)
  account.balanceMinor = BigInt(account.balanceMinor ?? 0) + moved.accountMinor
  account.unappliedMinor = BigInt(account.unappliedMinor ?? 0) + moved.unappliedMinor
  account.debitedMinor = BigInt(account.debitedMinor ?? 0) + totals.debitedMinor
  account.creditedMinor = BigInt(account.creditedMinor ?? 0) + totals.creditedMinor
  for (const { row, state } of claims) {
    const by = moved.claims.get(state.id)
    if (!by) continue
    state.principalMinor += by.principal
    state.interestMinor += by.interest
    state.costMinor += by.cost
    const isOpen = openMinor(state) > 0n
    row.state = isOpen ? 'open' : 'settled'
    row.settledOn = isOpen ? null : draft.effectiveOn
    row.version = (row.version ?? 1) + 1
  }
}
