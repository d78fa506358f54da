import { currenciesWith } from '@arrears/domain/shared/currency'
import { Prisma } from '../generated/prisma/client.ts'
import { plainTextSql as text } from '../platform/database/plain-text-sql.ts'

export const packageParts = ['accounts', 'debtors', 'claims'] as const
export type PackagePart = (typeof packageParts)[number]

export interface PackageScope {
  readonly orgId: string
  readonly agencyId: string
  /** Only this one of the accounts that the agency has; null: all of them. */
  readonly accountId: string | null
}

const codes = (digits: number) =>
  currenciesWith(digits)
    .map((code) => `'${code}'`)
    .join(', ')

/** Minor units as a decimal, by the digits of each row's own currency. */
const decimal = (minor: string, currency: string) =>
  Prisma.raw(`case when ${currency} in (${codes(0)}) then ${minor}::numeric
    when ${currency} in (${codes(3)}) then round(${minor} / 1000::numeric, 3)
    else round(${minor} / 100::numeric, 2) end`)

const given = ({ orgId, agencyId, accountId }: PackageScope) => Prisma.sql`
  from agency_assignment g join account a on a.org_id = g.org_id and a.id = g.account_id
  where g.org_id = ${orgId} and g.agency_id = ${agencyId} and g.recalled_at is null
    and ${accountId === null ? Prisma.sql`true` : Prisma.sql`a.id = ${accountId}`}`

/** What an agency needs to collect, as rows of a table for people. Masked identifiers stay with us. */
export function packageSql(part: PackagePart, scope: PackageScope): Prisma.Sql {
  const accounts = Prisma.sql`(select a.*, g.assigned_at, g.balance_minor as given_minor, g.commission_bps, g.note ${given(scope)}) x`
  if (part === 'accounts') {
    return Prisma.sql`
      select ${text('x.reference')} as "Account", ${text('x.name')} as "Debtor", x.currency as "Currency",
        ${decimal('x.balance_minor', 'x.currency')} as "Balance",
        ${decimal('x.given_minor', 'x.currency')} as "Balance when assigned",
        x.oldest_due_on as "Overdue since", to_char(x.assigned_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "Assigned at",
        round(x.commission_bps / 100::numeric, 2) as "Commission percent", ${text('x.note')} as "Note"
      from ${accounts} order by x.reference`
  }
  if (part === 'debtors') {
    return Prisma.sql`
      select ${text('x.reference')} as "Account", ${text('d.name')} as "Name", d.kind as "Kind", d.is_primary as "Primary",
        d.birth_date as "Birth date", ${text('d.locale')} as "Language",
        ${text(`(select string_agg(p.number, ' ' order by p.position, p.id) from phone p where p.org_id = d.org_id and p.debtor_id = d.id and p.valid_to is null and p.validity <> 'invalid')`)} as "Phones",
        ${text(`(select string_agg(m.address, ' ' order by m.position, m.id) from email m where m.org_id = d.org_id and m.debtor_id = d.id and m.valid_to is null)`)} as "E-mails",
        ${text(`(select string_agg(concat_ws(', ', w.line1, w.line2, concat_ws(' ', w.postcode, w.city), w.region, w.country), '; ' order by w.position, w.id) from address w where w.org_id = d.org_id and w.debtor_id = d.id and w.valid_to is null)`)} as "Addresses"
      from ${accounts} join debtor d on d.org_id = x.org_id and d.account_id = x.id
      order by x.reference, d.is_primary desc, d.id`
  }
  return Prisma.sql`
    select ${text('x.reference')} as "Account", ${text('c.reference')} as "Claim", c.kind as "Kind",
      c.issued_on as "Issued on", c.due_on as "Due on", c.currency as "Currency",
      ${decimal('c.original_minor', 'c.currency')} as "Original amount",
      ${decimal('c.principal_minor', 'c.currency')} as "Principal open",
      ${decimal('c.interest_minor', 'c.currency')} as "Interest open",
      ${decimal('c.cost_minor', 'c.currency')} as "Costs open"
    from ${accounts} join claim c on c.org_id = x.org_id and c.account_id = x.id and c.state = 'open'
    order by x.reference, c.due_on, c.reference`
}
