import type { Exchange } from '@urql/core'
import { filter, pipe, tap } from 'wonka'
import { hasEnded, signedOut } from '../session/session-end.ts'

export interface Fault {
  message: string
  readonly extensions?: Readonly<Record<string, unknown>>
}

export const isUnauthenticated = ({ extensions }: Fault): boolean =>
  extensions?.['code'] === 'UNAUTHENTICATED'

/**
 * Notices that the session has ended. From then on what is on the screen stays, and so does what waits for an answer: it is asked
 * for again when the same person has signed in. Only what was to be written is told to have failed, for it is not sent again by
 * itself. Stands behind the cache, so that nothing there is lost.
 */
export const sessionExchange: Exchange =
  ({ forward }) =>
  (operations) =>
    pipe(
      forward(operations),
      tap(({ data, error }) => {
        const faults = error?.graphQLErrors.filter(isUnauthenticated) ?? []
        // The server's own words are for programs too.
        for (const fault of faults) fault.message = 'Your session had ended: nothing was done. Try again.'
        if (faults.length > 0 || data?.viewer === null) signedOut()
      }),
      filter(({ operation }) => !hasEnded || operation.kind === 'mutation'),
    )
