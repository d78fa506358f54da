import { createHash } from 'node:crypto'

const names = new Map<string, string>()

/**
 * Names a prepared statement by its text. The list is bounded, as PostgreSQL keeps each one for as long as a connection;
 * what is beyond it gets no name and is planned each time.
 */
export function statementName(text: string): string {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= 2_000) return ''
  const name = createHash('sha1').update(text).digest('base64url')
  names.set(text, name)
  return name
}
