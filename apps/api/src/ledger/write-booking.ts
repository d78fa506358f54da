import type { AccountState } from '@arrears/domain/account/account-state'
import type { Balances } from '@arrears/domain/ledger/balance'
import type { LedgerEntryDraft, LedgerTransactionDraft } from '@arrears/domain/ledger/entry'
import { actorColumns } from '../identity/actor-columns.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { BookedFor, Booking } from './book-transaction.ts'
import { moveClaimsSql } from './move-balances.ts'

interface ToBook extends LedgerTransactionDraft {
  readonly transactionId: string
  readonly entries: readonly (LedgerEntryDraft & { readonly id: string })[]
}

/**
 * Writes a transaction with its entries, and what it makes of its claims, in one statement. Times of booking follow one another as
 * running balances do: of two requests at once, the one that came first may be served last, and clocks of two servers differ.
 */
export async function writeBooking(
  { tx, orgId, actor, action, actionRecordId, now }: Booking,
  { id: accountId, currency }: Pick<AccountState, 'id' | 'currency'>,
  { transactionId, context, effectiveOn, reason, reversesId, entries }: ToBook,
  { paymentMethodId = null, externalReference = null }: BookedFor,
  claims: Balances['claims'],
): Promise<void> {
  const { actorKind, actorUserId, actorLabel } = actorColumns(actor)
  const moved =
    claims.size > 0 ? Prisma.sql`moved as (${moveClaimsSql(orgId, claims, effectiveOn)}), ` : Prisma.empty
  const written = await tx.$executeRaw`
    with ${moved}before as materialized (
      select balance_minor, greatest(${now}::timestamptz, (
        select max(e.booked_at) + interval '1 millisecond' from ledger_entry e
        where e.org_id = ${orgId} and e.account_id = ${accountId} and e.affects_balance)) as booked_at
      from account where org_id = ${orgId} and id = ${accountId}
    ), booked as (
      insert into ledger_transaction (id, org_id, account_id, context, effective_on, booked_at, reason, external_reference,
        payment_method_id, reverses_id, actor_kind, actor_user_id, actor_label, action, action_record_id)
      select ${transactionId}, ${orgId}, ${accountId}, ${context}, ${effectiveOn}::date, booked_at, ${reason ?? null}, ${externalReference},
        ${paymentMethodId}, ${reversesId ?? null}, ${actorKind}, ${actorUserId}, ${actorLabel}, ${action}, ${actionRecordId}
      from before
    )
    insert into ledger_entry (id, org_id, account_id, transaction_id, ledger_account, component, claim_id, product_id,
      payment_method_id, context, effective_on, booked_at, currency, amount_minor, affects_balance, balance_after_minor)
    select e.id, ${orgId}, ${accountId}, ${transactionId}, e.ledger_account, e.component, e.claim_id, e.product_id,
      ${paymentMethodId}, ${context}, ${effectiveOn}::date, booked_at, ${currency}, e.amount_minor, e.affects_balance,
      case when e.affects_balance then balance_minor + e.moved_minor end
    from before, json_to_recordset(${entriesJson(entries)}::json) as e(id text, ledger_account text, component text, claim_id text,
      product_id text, amount_minor bigint, affects_balance boolean, moved_minor bigint)`
  if (written !== entries.length) throw new Error(`Booked on account ${accountId}, which is gone`)
}

/** Each with what it and those before it move the account's balance by. */
function entriesJson(entries: ToBook['entries']): string {
  let moved = 0n
  return JSON.stringify(
    entries.map((entry) => {
      if (entry.affectsBalance) moved += entry.amountMinor
      return {
        id: entry.id,
        ledger_account: entry.ledgerAccount,
        component: entry.component,
        claim_id: entry.claimId,
        product_id: entry.productId,
        amount_minor: entry.amountMinor.toString(),
        affects_balance: entry.affectsBalance,
        moved_minor: moved.toString(),
      }
    }),
  )
}
