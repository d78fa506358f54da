import { act, render } from '@testing-library/react'
import { Client, gql, makeResult, type Operation, type OperationResult } from '@urql/core'
import { Provider, useQuery } from 'urql'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { filter, makeSubject, map, merge, pipe, tap } from 'wonka'
import { refreshExchange } from '../../platform/graphql/refresh-exchange.ts'
import { useLiveTasks } from './use-live-tasks.ts'

const query = gql`
  query Tasks_Query {
    tasks {
      totalCount
    }
  }
`

function Page() {
  useLiveTasks()
  useQuery({ query })
  return null
}

/** The page with a server that counts what it is asked, and tells of changes. */
function show() {
  const asked = vi.fn<() => void>()
  const told = makeSubject<OperationResult>()
  let subscription: Operation | undefined
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      refreshExchange,
      () => (operations) =>
        merge([
          told.source,
          pipe(
            operations,
            tap((operation) => {
              if (operation.kind === 'subscription') subscription = operation
            }),
            filter(({ kind }) => kind === 'query'),
            tap(asked),
            map((operation) => makeResult(operation, { data: { tasks: { totalCount: 1 } } })),
          ),
        ]),
    ],
  })
  const { unmount } = render(
    <Provider value={client}>
      <Page />
    </Provider>,
  )
  asked.mockClear()
  const tell = (action: string, accountId: string | null) =>
    act(() => {
      if (subscription) told.next(makeResult(subscription, { data: { tasksChanged: { action, accountId } } }))
    })
  return { asked, tell, unmount }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('asks once again for the list when tasks change, however many', () => {
  const { asked, tell } = show()
  tell('createTask', 'acc_1')
  tell('resolveTask', 'acc_2')
  tell('resolveTask', 'acc_3')
  expect(asked).not.toHaveBeenCalled()
  act(() => void vi.advanceTimersByTime(1000))
  expect(asked).toHaveBeenCalledOnce()
})

it('asks again when changes may have been missed, and no more once the page is left', () => {
  const { asked, tell, unmount } = show()
  tell('reconnected', null)
  act(() => void vi.advanceTimersByTime(1000))
  expect(asked).toHaveBeenCalledOnce()
  tell('createTask', 'acc_1')
  unmount()
  act(() => void vi.advanceTimersByTime(1000))
  expect(asked).toHaveBeenCalledOnce()
})
