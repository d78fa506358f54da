import type { Prisma } from '../../../generated/prisma/client.ts'
import { insertSql } from './insert-sql.ts'

type Row = Readonly<Record<string, unknown>>
type Execute = (text: string, values: readonly unknown[]) => Promise<number>

/**
 * The door to a model within a transaction whose plain inserts are sent as one statement each. Whatever is more than that goes
 * through Prisma, which is asked for its door only then.
 */
export function withDirectInserts(tx: Prisma.TransactionClient, name: string, execute: Execute): object {
  const model = name.charAt(0).toUpperCase() + name.slice(1)
  const byPrisma = (method: PropertyKey) => {
    const delegate = Reflect.get(tx, name) as object
    const found: unknown = Reflect.get(delegate, method)
    return typeof found === 'function' ? (found.bind(delegate) as (args: unknown) => unknown) : found
  }
  const otherwise = (method: string, args: unknown) => (byPrisma(method) as (args: unknown) => unknown)(args)

  const inserts: Readonly<Record<string, (args: { readonly data: Row }) => unknown>> = {
    create(args: { readonly data: Row; readonly select?: unknown }) {
      const insert = asksForIdOnly(args) ? insertSql(model, [args.data]) : undefined
      if (!insert) return otherwise('create', args)
      return execute(insert.text, insert.values).then(() => ({ id: args.data['id'] }))
    },
    createMany(args: { readonly data: Row | readonly Row[] }) {
      const rows = [args.data].flat() as readonly Row[]
      const insert = isPlainMany(args) ? insertSql(model, rows) : undefined
      if (!insert) return otherwise('createMany', args)
      return execute(insert.text, insert.values).then((count) => ({ count }))
    },
  }
  return new Proxy(inserts, {
    get: (_inserts, method) =>
      typeof method === 'string' && Object.hasOwn(inserts, method) ? inserts[method] : byPrisma(method),
  })
}

function asksForIdOnly({
  data,
  select,
  ...more
}: {
  readonly data: Row
  readonly select?: unknown
}): boolean {
  return (
    typeof data['id'] === 'string' &&
    JSON.stringify(select) === '{"id":true}' &&
    Object.keys(more).length === 0
  )
}

const isPlainMany = (args: object): boolean => Object.keys(args).length === 1
