import { formatDecimal, money, parseDecimal } from '@arrears/domain/shared/money'
import type { ColumnMap } from './column-map.ts'
import type { KnownAccount, KnownClaim } from './find-known.ts'
import type { Invoice } from './read-invoice.ts'

// What a row asks of the actions. A trial run and a real one ask the same, and a repeated one too: the answer to an
// idempotency key is tied to the input that it came with.

export const accountInput = ({ customerId, customerName, currency }: Invoice, { debtorKind }: ColumnMap) => ({
  reference: customerId,
  externalId: customerId,
  currency,
  debtors: [{ kind: debtorKind, name: customerName }],
})

export const claimInput = (invoice: Invoice, accountId: string) => ({
  accountId,
  reference: invoice.invoiceNumber,
  externalId: invoice.invoiceNumber,
  issuedOn: invoice.issuedOn,
  dueOn: invoice.dueOn,
  amount: { amount: invoice.amount, currency: invoice.currency },
  disputed: invoice.disputed,
})

/** Of an invoice that was paid in part meanwhile only the rest is outstanding. */
export const paymentInput = (invoice: Invoice, { accountId, id, currency, openMinor }: KnownClaim) => ({
  accountId,
  amount: { amount: formatDecimal(money(openMinor, currency)), currency },
  kind: 'bankTransfer' as const,
  effectiveOn: invoice.settledOn,
  claimIds: [id],
  externalReference: invoice.invoiceNumber,
})

/** A claim as it is right after it was made of an invoice. */
export function freshClaim(invoice: Invoice, account: KnownAccount, id: string): KnownClaim {
  const { currency, id: accountId } = account
  const amount = parseDecimal(invoice.amount, currency)
  if (!amount.ok) throw new Error(`The rule took ${invoice.amount} for an amount`)
  const { minor } = amount.value
  const { issuedOn, dueOn } = invoice
  return { id, accountId, state: 'open', currency, originalMinor: minor, openMinor: minor, issuedOn, dueOn }
}
