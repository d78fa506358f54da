import { contextLabels } from '@arrears/domain/ledger/context'
import { currencyDigits, type Currency } from '@arrears/domain/shared/money'
import { Prisma } from '../generated/prisma/client.ts'
import { plainTextSql } from '../platform/database/plain-text-sql.ts'
import { journalConditions, type JournalFilter, type JournalScope } from './journal-filter.ts'
import { journalOrderBy, type JournalOrder } from './journal-order.ts'

/** The journal as rows of a table for people: names instead of ids, amounts as decimals. */
export function journalCsvSql(
  scope: JournalScope,
  currency: Currency,
  filter: JournalFilter,
  order: JournalOrder,
): Prisma.Sql {
  const labels = Prisma.join(
    Object.entries(contextLabels).map(([context, label]) => Prisma.sql`when ${context} then ${label}`),
    ' ',
  )
  return Prisma.sql`
    select
      to_char(e.booked_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "Booked at",
      e.effective_on as "Effective on",
      case e.context ${labels} else e.context end as "Context",
      e.component as "Component",
      ${plainTextSql('p.name')} as "Product",
      ${plainTextSql('c.reference')} as "Claim",
      ${plainTextSql('m.label')} as "Payment method",
      ${decimal('e.amount_minor', currency)} as "Amount",
      ${decimal('e.balance_after_minor', currency)} as "Balance after",
      e.currency as "Currency",
      ${plainTextSql('t.reason')} as "Reason",
      ${plainTextSql('t.external_reference')} as "External reference",
      ${plainTextSql(`coalesce(u.name, case when t.actor_kind = 'apiKey' then k.name else t.actor_label end)`)} as "Booked by",
      e.id as "Entry",
      e.transaction_id as "Transaction",
      t.reverses_id as "Reverses transaction"
    from ledger_entry e
    join ledger_transaction t on t.org_id = e.org_id and t.id = e.transaction_id
    left join claim c on c.org_id = e.org_id and c.id = e.claim_id
    left join product p on p.org_id = e.org_id and p.id = e.product_id
    left join payment_method m on m.org_id = e.org_id and m.id = e.payment_method_id
    left join member u on u.org_id = t.org_id and u.user_id = t.actor_user_id
    left join api_key k on k.reference_id = t.org_id and k.id = t.actor_label
    where ${journalConditions(scope, filter)}
    order by ${journalOrderBy(order)}`
}

function decimal(expression: string, currency: Currency): Prisma.Sql {
  const digits = currencyDigits(currency)
  return Prisma.raw(`round(${expression} / ${10 ** digits}::numeric, ${digits})`)
}
