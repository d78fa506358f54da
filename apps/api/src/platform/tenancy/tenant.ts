import { AsyncLocalStorage } from 'node:async_hooks'

const current = new AsyncLocalStorage<string>()

/** Runs work for one organisation: every database connection taken within it sees that organisation's rows only. */
export function withOrganisation<T>(orgId: string, work: () => T): T {
  return current.run(orgId, () => {
    const result = work()
    // Prisma's queries start only when they are awaited; begun here, they are not awaited outside of the organisation.
    return isThenable(result) ? (Promise.resolve(result) as T) : result
  })
}

/** The organisation that is worked for now, or undefined outside of any: then the database shows no row at all. */
export function currentOrganisation(): string | undefined {
  return current.getStore()
}

function isThenable(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value
}
