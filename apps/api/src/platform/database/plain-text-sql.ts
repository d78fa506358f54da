import { Prisma } from '../../generated/prisma/client.ts'

/**
 * A column of text for a CSV file: what a spreadsheet would run as a formula is written with an apostrophe before it, which shows it
 * as text. `expression` is SQL of ours and never what somebody sent.
 */
export function plainTextSql(expression: string): Prisma.Sql {
  const text = Prisma.raw(expression)
  return Prisma.sql`case when ${text} ~ ${'^[=+\\-@\\t\\r＝＋－＠]'} then ${"'"} || (${text}) else ${text} end`
}
