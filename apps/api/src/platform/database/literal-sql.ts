import pg from 'pg'
import type { Prisma } from '../../generated/prisma/client.ts'

/** A statement with its values written into it, for what takes no parameters, such as COPY. Texts and lists of texts only. */
export function literalSql({ strings, values }: Prisma.Sql): string {
  return strings.reduce((text, piece, index) => text + literal(values[index - 1]) + piece)
}

function literal(value: unknown): string {
  if (typeof value === 'string') return pg.escapeLiteral(value)
  if (Array.isArray(value)) return `array[${value.map(literal).join(', ')}]`
  throw new TypeError(`A ${typeof value} cannot be written into a statement`)
}
