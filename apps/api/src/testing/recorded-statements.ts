import pg from 'pg'

export interface RecordedStatement {
  readonly text: string
  readonly values: unknown[]
}

/** The statements that something sends to the database, with their values, for a look at their plans. */
export async function recordedStatements(work: () => Promise<unknown>): Promise<RecordedStatement[]> {
  const real = pg.Client.prototype.query
  const statements: RecordedStatement[] = []
  pg.Client.prototype.query = function recorded(this: pg.Client, ...args: unknown[]) {
    const [statement, values] = args
    if (typeof statement === 'string') statements.push({ text: statement, values: asList(values) })
    else {
      const { text, values: own } = statement as { text?: string; values?: unknown }
      if (text !== undefined) statements.push({ text, values: asList(own ?? values) })
    }
    return Reflect.apply(real, this, args) as never
  } as typeof real
  try {
    await work()
    return statements
  } finally {
    pg.Client.prototype.query = real
  }
}

function asList(values: unknown): unknown[] {
  return Array.isArray(values) ? values : []
}
