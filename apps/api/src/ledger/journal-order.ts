import { parseInstant, parseLocalDate } from '@arrears/domain/shared/local-date'
import { Prisma } from '../generated/prisma/client.ts'

export const journalOrderFields = ['booked', 'date', 'claim', 'product', 'context'] as const
export const orderDirections = ['asc', 'desc'] as const

export interface JournalOrder {
  readonly field: (typeof journalOrderFields)[number]
  readonly direction: (typeof orderDirections)[number]
}

export const newestFirst: JournalOrder = { field: 'booked', direction: 'desc' }

interface SortValue {
  readonly expression: Prisma.Sql
  /** How a cursor writes it: text that reads back to exactly the same value. */
  readonly asText: Prisma.Sql
  /** What a text from a cursor is cast to. */
  readonly type: Prisma.Sql
  /** What `expression` needs besides `ledger_entry e`. */
  readonly join: Prisma.Sql
  /** Entries without a value stand last in either direction. */
  readonly nullable: boolean
  isValue(text: string): boolean
}

const sortBy = (
  expression: string,
  { type = 'text', asText = expression, join = '', nullable = false, isValue = isText },
): SortValue => ({
  expression: Prisma.raw(expression),
  asText: Prisma.raw(asText),
  type: Prisma.raw(type),
  join: Prisma.raw(join),
  nullable,
  isValue,
})

const isText = (text: string): boolean => !text.includes('\u0000')

/** What each order sorts by. Ties are entries of one moment, day, claim …, and fall into the order in which they were booked. */
export const sortValues: Readonly<Record<JournalOrder['field'], SortValue>> = {
  booked: sortBy('e.booked_at', {
    type: 'timestamptz',
    asText: `to_char(e.booked_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    isValue: (text) => parseInstant(text).ok,
  }),
  date: sortBy('e.effective_on', {
    type: 'date',
    asText: 'e.effective_on::text',
    isValue: (text) => parseLocalDate(text).ok,
  }),
  claim: sortBy('c.reference', {
    join: 'left join claim c on c.org_id = e.org_id and c.id = e.claim_id',
    nullable: true,
  }),
  product: sortBy('p.name', {
    join: 'left join product p on p.org_id = e.org_id and p.id = e.product_id',
    nullable: true,
  }),
  context: sortBy('e.context', {}),
}

/** `order by` for a journal, or for the journal read from its end. */
export function journalOrderBy({ field, direction }: JournalOrder, backward = false): Prisma.Sql {
  const { expression, nullable } = sortValues[field]
  const towards = Prisma.raw((direction === 'asc') !== backward ? 'asc' : 'desc')
  // Said only where there are nulls: `desc nulls last` would not be the order of the index.
  const nulls = nullable ? Prisma.raw(backward ? ' nulls first' : ' nulls last') : Prisma.empty
  return Prisma.sql`${expression} ${towards}${nulls}, e.id ${towards}`
}
