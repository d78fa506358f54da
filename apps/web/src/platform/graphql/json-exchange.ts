import { makeErrorResult, makeResult, type Exchange, type Operation, type OperationResult } from '@urql/core'
import { makeFetchBody } from '@urql/core/internal'
import { filter, make, merge, mergeMap, pipe, share, takeUntil } from 'wonka'

/**
 * Asks the server: one POST of JSON for each question, given up when nobody waits for it any more. urql's own exchange also
 * reads answers in parts and sends files, which nothing here does and everybody would load.
 */
export const jsonExchange: Exchange =
  ({ forward }) =>
  (operations) => {
    const shared = pipe(operations, share)
    const asks = ({ kind }: Operation) => kind === 'query' || kind === 'mutation'
    return merge([
      pipe(
        shared,
        filter(asks),
        mergeMap((operation) =>
          pipe(
            answers(operation),
            takeUntil(
              pipe(
                shared,
                filter(({ kind, key }) => kind === 'teardown' && key === operation.key),
              ),
            ),
          ),
        ),
      ),
      pipe(
        shared,
        filter((operation) => !asks(operation)),
        forward,
      ),
    ])
  }

const answers = (operation: Operation) =>
  make<OperationResult>(({ next, complete }) => {
    const giveUp = new AbortController()
    void ask(operation, giveUp.signal).then((result) => {
      if (giveUp.signal.aborted) return
      next(result)
      complete()
    })
    return () => giveUp.abort()
  })

async function ask(operation: Operation, signal: AbortSignal): Promise<OperationResult> {
  let response: Response | undefined
  try {
    response = await fetch(operation.context.url, {
      method: 'POST',
      credentials: 'same-origin',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
      },
      body: JSON.stringify(makeFetchBody(operation)),
      signal,
    })
    return makeResult(operation, await response.json(), response)
  } catch (error) {
    // No answer, or one that is not GraphQL's: a proxy's page, an empty body.
    return makeErrorResult(operation, error instanceof Error ? error : new Error(String(error)), response)
  }
}
