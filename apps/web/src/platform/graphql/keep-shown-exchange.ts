import type { CombinedError, Exchange, OperationResult } from '@urql/core'
import { map, pipe, tap } from 'wonka'
import { retryDelay } from './live-retry.ts'
import { refreshQueries } from './refresh-exchange.ts'

interface Shown {
  readonly data: unknown
  readonly failures: number
  readonly again?: ReturnType<typeof setTimeout>
}

/** What passes: no answer at all, or one that says that the same may be sent again. A refusal is an answer. */
function passes({ networkError, graphQLErrors }: CombinedError): boolean {
  if (graphQLErrors.length === 0) return Boolean(networkError)
  return graphQLErrors.every(({ extensions }) => extensions['code'] === 'UNAVAILABLE')
}

/**
 * What is on the screen stays when asking for it again fails: the answer carries what was shown beside the error, and is asked
 * for again, later with every failure. Stands before the cache, which keeps no failures.
 */
export const keepShownExchange: Exchange =
  ({ forward }) =>
  (operations) => {
    const shown = new Map<number, Shown>()
    const keep = (result: OperationResult): OperationResult => {
      const { operation, data, error } = result
      if (operation.kind !== 'query') return result
      const { key } = operation
      const before = shown.get(key)
      if (result.stale) {
        // From the cache, while the server is asked: no success yet.
        if (!before) shown.set(key, { data, failures: 0 })
        return result
      }
      clearTimeout(before?.again)
      if (!error) shown.set(key, { data, failures: 0 })
      if (!error || data || !before) return result
      if (!passes(error)) {
        shown.delete(key)
        return result
      }
      const again = setTimeout(
        () => refreshQueries((asked) => asked.key === key),
        retryDelay(before.failures),
      )
      shown.set(key, { data: before.data, failures: before.failures + 1, again })
      return { ...result, data: before.data }
    }
    const forget = (key: number) => {
      clearTimeout(shown.get(key)?.again)
      shown.delete(key)
    }
    return pipe(
      operations,
      tap(({ kind, key }) => {
        if (kind === 'teardown') forget(key)
      }),
      forward,
      map(keep),
    )
  }
