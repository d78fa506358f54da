import { createHash } from 'node:crypto'

/** PostgreSQL cuts longer names off, and two that begin alike would be one. */
const longest = 63

/** The alias of a relation's table, by the alias of the row that it hangs on: another one for each way through the relations. */
export function aliasBelow(alias: string, name: string): string {
  const path = `${alias}_${name}`
  return path.length <= longest ? path : `t_${createHash('sha256').update(path).digest('hex').slice(0, 24)}`
}
