import type { Balances, Totals } from '@arrears/domain/ledger/balance'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import { Prisma } from '../generated/prisma/client.ts'

/**
 * Moves the kept balances of an account by what was booked on its claims. A statement after the one that booked, as it looks at what
 * that made of the claims.
 */
export async function moveAccount(
  { tx, orgId }: { readonly tx: Prisma.TransactionClient; readonly orgId: string },
  accountId: string,
  moved: Balances & Totals,
): Promise<void> {
  await tx.$executeRaw`
    update account a set
      balance_minor = a.balance_minor + ${moved.accountMinor}, unapplied_minor = a.unapplied_minor + ${moved.unappliedMinor},
      debited_minor = a.debited_minor + ${moved.debitedMinor}, credited_minor = a.credited_minor + ${moved.creditedMinor},
      oldest_due_on = oldest_due_on(a.org_id, a.id), open_claim_count = open.claims
    from (select count(*)::int as claims from claim
          where org_id = ${orgId} and account_id = ${accountId} and state = 'open') as open
    where a.org_id = ${orgId} and a.id = ${accountId}`
}

/**
 * The update that moves the kept balances of claims. A claim on which nothing is open any more is settled on the value date; one on
 * which something is open again is open.
 */
export function moveClaimsSql(orgId: string, claims: Balances['claims'], effectiveOn: LocalDate): Prisma.Sql {
  const ids = [...claims.keys()]
  const parts = [...claims.values()]
  return Prisma.sql`
    update claim c set
      principal_minor = after.principal, interest_minor = after.interest, cost_minor = after.cost, version = c.version + 1,
      state = case when after.open > 0 then 'open' when c.state = 'open' then 'settled' else c.state end,
      settled_on = case when after.open > 0 then null when c.state = 'open' then ${effectiveOn}::date else c.settled_on end
    from (
      select b.id, b.principal_minor + by.principal as principal, b.interest_minor + by.interest as interest,
        b.cost_minor + by.cost as cost,
        b.principal_minor + by.principal + b.interest_minor + by.interest + b.cost_minor + by.cost as open
      from claim b
      join unnest(${ids}::text[], ${parts.map((part) => part.principal)}::bigint[],
        ${parts.map((part) => part.interest)}::bigint[], ${parts.map((part) => part.cost)}::bigint[])
        as by (id, principal, interest, cost) on by.id = b.id
      where b.org_id = ${orgId}
    ) as after
    where c.org_id = ${orgId} and c.id = after.id`
}
