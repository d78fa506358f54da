import type { Id } from '@arrears/domain/shared/ids'
import { newId } from '../../platform/clock/new-id.ts'
import type { TestAccount } from './given-account.ts'
import type { TestApi } from './given-api.ts'
import type { TestOrganisation } from './given-organisation.ts'

export interface EntryWish {
  readonly amountMinor: number
  readonly effectiveOn: string
  readonly bookedAt?: string
  readonly context?: string
  /** Absent: credit that no claim has taken. */
  readonly claimId?: string
  readonly productId?: string
  readonly paymentMethodId?: string
  readonly reason?: string
  readonly externalReference?: string
  readonly actorUserId?: string
  readonly reversesId?: string
}

export interface TestEntry {
  readonly id: Id<'ledgerEntry'>
  readonly transactionId: Id<'ledgerTransaction'>
}

/** A booking of one entry and its far side, in euro, written past the rules; the balances of the account are left as they are. */
export async function givenEntry(
  { owner, now }: TestApi,
  organisation: TestOrganisation,
  account: TestAccount,
  wish: EntryWish,
): Promise<TestEntry> {
  const [id, farId, transactionId] = [newId('ledgerEntry'), newId('ledgerEntry'), newId('ledgerTransaction')]
  const { context = 'payment', bookedAt = now, claimId = null } = wish
  const whole = [organisation.id, account.id, transactionId, context, wish.effectiveOn, bookedAt]
  const client = await owner.connect()
  try {
    await client.query('begin')
    await client.query(
      `insert into ledger_transaction (org_id, account_id, id, context, effective_on, booked_at, reason, external_reference,
         payment_method_id, reverses_id, actor_kind, actor_user_id, actor_label, action, action_record_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'test', 'test')`,
      [
        ...whole,
        wish.reason ?? null,
        wish.externalReference ?? null,
        wish.paymentMethodId ?? null,
        wish.reversesId ?? null,
        wish.actorUserId ? 'user' : 'system',
        wish.actorUserId ?? null,
        wish.actorUserId ? null : 'Test',
      ],
    )
    await client.query(
      `insert into ledger_entry (org_id, account_id, transaction_id, context, effective_on, booked_at, id, ledger_account, component,
         claim_id, product_id, payment_method_id, currency, amount_minor, affects_balance, balance_after_minor)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'EUR', $13, true, 0),
              ($1, $2, $3, $4, $5, $6, $14, 'clearing', null, null, null, null, 'EUR', -$13::bigint, false, null)`,
      [
        ...whole,
        id,
        claimId ? 'principal' : 'unappliedCash',
        claimId ? 'principal' : null,
        claimId,
        wish.productId ?? null,
        wish.paymentMethodId ?? null,
        wish.amountMinor,
        farId,
      ],
    )
    await client.query('commit')
    return { id, transactionId }
  } finally {
    client.release()
  }
}
