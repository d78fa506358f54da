import { formatDecimal, money, parseDecimal } from '@arrears/domain/shared/money'
import type { Refusal } from '@arrears/domain/shared/result'
import type { ColumnMap } from './column-map.ts'
import type { Known, KnownClaim } from './find-known.ts'
import type { Invoice } from './read-invoice.ts'
import { failed, faultOf, type RowOutcome } from './row-outcome.ts'
import type { ImportWriter } from './writer.ts'

export interface RowImport {
  readonly invoice: Invoice
  readonly map: ColumnMap
  readonly known: Known
  readonly writer: ImportWriter
}

const refused = (refusals: readonly Refusal[], about: 'account' | 'claim' | 'payment'): RowOutcome =>
  failed(...refusals.map((refusal) => faultOf(refusal, about)))

/** Does what a row asks for, as far as it is not done yet: the account, the claim, the payment. */
export async function importRow(row: RowImport): Promise<RowOutcome> {
  const { invoice, known, map, writer } = row
  const existing = known.claims.get(invoice.invoiceNumber)
  if (existing) return await catchUp(row, existing)

  let account = known.accounts.get(invoice.customerId)
  const newAccount = account === undefined
  if (!account) {
    const made = await writer.createAccount(invoice, map)
    if (!made.ok) return refused(made.error, 'account')
    account = made.value
    known.accounts.set(invoice.customerId, account)
  }
  const claim = await writer.createClaim(invoice, account)
  if (!claim.ok) return refused(claim.error, 'claim')
  known.claims.set(invoice.invoiceNumber, claim.value)
  if (!invoice.settledOn) return { kind: 'created', paid: false, newAccount }
  const paid = await pay(row, claim.value)
  return paid.kind === 'failed' ? paid : { kind: 'created', paid: true, newAccount }
}

/** The invoice is there: it must be the same one, and only a payment may be missing. */
async function catchUp(row: RowImport, claim: KnownClaim): Promise<RowOutcome> {
  const { invoice, known } = row
  const difference = differenceFrom(invoice, claim, known.accounts.get(invoice.customerId)?.id)
  if (difference) return failed(difference)
  if (!invoice.settledOn || claim.state !== 'open' || claim.openMinor <= 0n) return { kind: 'unchanged' }
  return await pay(row, claim)
}

async function pay({ invoice, known, writer }: RowImport, claim: KnownClaim): Promise<RowOutcome> {
  const paid = await writer.recordPayment(invoice, claim)
  if (!paid.ok) return refused(paid.error, 'payment')
  known.claims.set(invoice.invoiceNumber, { ...claim, state: 'settled', openMinor: 0n })
  return paid.value.repeated ? { kind: 'unchanged' } : { kind: 'paid', paidMinor: claim.openMinor }
}

function differenceFrom(invoice: Invoice, claim: KnownClaim, accountId: string | undefined) {
  const different = (
    field: 'customerId' | 'amount' | 'currency' | 'invoiceDate' | 'dueDate',
    there: string,
  ) => ({
    code: 'CLAIM_DIFFERS',
    message: `There is a claim ${invoice.invoiceNumber} already, ${there}. Correct it on the account instead.`,
    field,
  })
  if (accountId !== claim.accountId) return different('customerId', 'of another customer')
  if (invoice.currency !== claim.currency) return different('currency', `in ${claim.currency}`)
  const amount = parseDecimal(invoice.amount, claim.currency)
  if (!amount.ok) return faultOf({ ...amount.error, field: 'amount' }, 'claim')
  if (amount.value.minor !== claim.originalMinor) {
    return different(
      'amount',
      `of ${formatDecimal(money(claim.originalMinor, claim.currency))} ${claim.currency}`,
    )
  }
  if (invoice.issuedOn !== claim.issuedOn) return different('invoiceDate', `issued on ${claim.issuedOn}`)
  if (invoice.dueOn && claim.dueOn && invoice.dueOn !== claim.dueOn)
    return different('dueDate', `due on ${claim.dueOn}`)
  return undefined
}
