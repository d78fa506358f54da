import pg from 'pg'

/**
 * Statements sent to the database while something runs, without those that open and close transactions or set the organisation, and
 * without what another connection does beside it: it listens once it is up.
 */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const real = pg.Client.prototype.query
  let count = 0
  pg.Client.prototype.query = function counted(this: pg.Client, ...args: unknown[]) {
    const [statement] = args
    const text = typeof statement === 'string' ? statement : (statement as { text?: string }).text
    if (!/^(begin|commit|rollback|select set_config|listen)/i.test(text ?? '')) count++
    return Reflect.apply(real, this, args) as never
  } as typeof real
  try {
    await work()
    return count
  } finally {
    pg.Client.prototype.query = real
  }
}
