import { makeOperation, type Exchange, type Operation } from '@urql/core'
import { filter, makeSubject, merge, pipe, share, tap } from 'wonka'

const { source: refreshes, next: refresh } = makeSubject<Operation>()
const active = new Map<number, Operation>()

/** Keeps track of the queries that are on the screen, so that they can be asked again when something changed. */
export const refreshExchange: Exchange =
  ({ forward }) =>
  (operations) => {
    const shared = pipe(
      operations,
      tap((operation) => {
        if (operation.kind === 'query') active.set(operation.key, operation)
        if (operation.kind === 'teardown') active.delete(operation.key)
      }),
      share,
    )
    return forward(
      merge([
        shared,
        pipe(
          refreshes,
          filter((operation) => active.has(operation.key)),
        ),
      ]),
    )
  }

/** Asks every query on the screen again that `concerns`; what is shown stays until the answer comes. */
export function refreshQueries(concerns: (operation: Operation) => boolean = () => true): void {
  for (const operation of active.values()) {
    if (!concerns(operation)) continue
    refresh(
      makeOperation(operation.kind, operation, { ...operation.context, requestPolicy: 'cache-and-network' }),
    )
  }
}
