import type { LocalDate } from '@arrears/domain/shared/local-date'
import { Prisma } from '../generated/prisma/client.ts'

export interface JournalFilter {
  readonly claimIds?: readonly string[] | null
  readonly productIds?: readonly string[] | null
  readonly paymentMethodIds?: readonly string[] | null
  readonly contexts?: readonly string[] | null
  readonly effective?: { readonly from?: LocalDate | null; readonly to?: LocalDate | null } | null
}

export interface JournalScope {
  readonly orgId: string
  readonly accountId: string
}

const listColumns = [
  ['claim_id', 'claimIds'],
  ['product_id', 'productIds'],
  ['payment_method_id', 'paymentMethodIds'],
  ['context', 'contexts'],
] as const

/** The entries that a journal lists, as conditions on `ledger_entry e`: those that a debtor's balance is made of. */
export function journalConditions({ orgId, accountId }: JournalScope, filter: JournalFilter): Prisma.Sql {
  const conditions = [
    Prisma.sql`e.org_id = ${orgId}`,
    Prisma.sql`e.account_id = ${accountId}`,
    Prisma.sql`e.affects_balance = true`,
  ]
  for (const [column, name] of listColumns) {
    const values = filter[name]
    if (values) conditions.push(Prisma.sql`${Prisma.raw(`e.${column}`)} = any(${[...values]}::text[])`)
  }
  const { from, to } = filter.effective ?? {}
  if (from) conditions.push(Prisma.sql`e.effective_on >= ${from}::date`)
  if (to) conditions.push(Prisma.sql`e.effective_on <= ${to}::date`)
  return Prisma.join(conditions, ' and ')
}

/** Whether the filter lets every entry through; then the kept balance of the account is the sum. */
export function isOpenFilter({ effective, ...lists }: JournalFilter): boolean {
  return !effective?.from && !effective?.to && Object.values(lists).every((values) => !values)
}
