import { LocaleProvider } from '@arrears/ui/locale'
import { render } from '@testing-library/react'
import {
  Client,
  CombinedError,
  makeResult,
  type Exchange,
  type Operation,
  type OperationResult,
} from '@urql/core'
import { getOperationAST } from 'graphql'
import type { ReactNode } from 'react'
import { Provider } from 'urql'
import { delay, filter, fromPromise, fromValue, merge, mergeMap, never, pipe, takeUntil } from 'wonka'
import { AccountContext, type CurrentAccount } from '../account/account-context.ts'
import { ViewerContext, type Viewer } from '../shell/viewer-context.ts'

export type Answer = Readonly<Record<string, unknown>> | Error | typeof pending | typeof offline
type Answers = Readonly<
  Record<string, Answer | ((variables: Readonly<Record<string, unknown>>) => Answer | Promise<Answer>)>
>

/** An answer that never comes: what a screen shows while it waits. */
export const pending = Symbol('pending')

/** No answer because the connection is lost; an `Error` is an answer that says that something went wrong. */
export const offline = Symbol('offline')

/** What is wrong with a question itself, as the server says it beside the message. */
export class RefusedRequest extends Error {
  constructor(readonly extensions: Readonly<Record<string, unknown>>) {
    super('refused')
  }
}

export interface RenderOptions {
  /** What the server answers, by operation name. An operation that is not listed fails the test's screen. */
  readonly answers?: Answers
  readonly account?: Partial<CurrentAccount>
  readonly viewer?: Partial<Viewer>
}

export const someAccount: CurrentAccount = {
  id: 'acc_1',
  reference: 'DEB-004217',
  name: 'Marisol Keane',
  currency: 'EUR',
  version: 7,
}

export const someViewer: Viewer = {
  __typename: 'Viewer',
  role: 'admin',
  permissions: [],
  openTaskCount: 0,
  user: { __typename: 'User', id: 'usr_1', name: 'Ines Duarte', email: 'ines@example.test' },
  organisation: {
    __typename: 'Organisation',
    id: 'org_1',
    name: 'Lakeside Utilities',
    timeZone: 'Europe/Dublin',
    locale: 'en-IE',
  },
  organisations: [],
}

export interface SentOperation {
  readonly name: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** Renders a screen as a signed-in person sees it on an account, with a server that answers by operation name. */
export function renderWithClient(ui: ReactNode, { answers = {}, account, viewer }: RenderOptions = {}) {
  const sent: SentOperation[] = []
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [answering(answers, sent)],
  })
  const wrap = (content: ReactNode) => (
    <LocaleProvider locale="en-IE">
      <Provider value={client}>
        <ViewerContext value={{ ...someViewer, ...viewer } as Viewer}>
          <AccountContext value={{ ...someAccount, ...account }}>{content}</AccountContext>
        </ViewerContext>
      </Provider>
    </LocaleProvider>
  )
  const view = render(wrap(ui))
  return {
    ...view,
    rerender: (next: ReactNode) => view.rerender(wrap(next)),
    client,
    /** What was asked of the server so far, oldest first. */
    sent,
    sentTo: (name: string) => sent.filter((operation) => operation.name === name),
  }
}

function answering(answers: Answers, sent: SentOperation[]): Exchange {
  return () => (operations) =>
    pipe(
      operations,
      filter((operation) => operation.kind !== 'teardown'),
      mergeMap((operation) =>
        pipe(
          answer(operation, answers, sent),
          takeUntil(
            pipe(
              operations,
              filter(({ kind, key }) => kind === 'teardown' && key === operation.key),
            ),
          ),
        ),
      ),
    )
}

function answer(operation: Operation, answers: Answers, sent: SentOperation[]) {
  const name = getOperationAST(operation.query)?.name?.value ?? ''
  const variables = (operation.variables ?? {}) as Record<string, unknown>
  sent.push({ name, variables })
  const given = answers[name]
  const value =
    typeof given === 'function'
      ? given(variables)
      : (given ?? new Error(`The test gives no answer to ${name}.`))
  const resolved = value instanceof Promise ? fromPromise(value) : pipe(fromValue(value), delay(0))
  return pipe(
    resolved,
    mergeMap((data) => {
      if (data === pending) return merge([never])
      if (data === offline) return fromValue(lost(operation))
      if (data instanceof Error) {
        const extensions = data instanceof RefusedRequest ? data.extensions : {}
        return fromValue(
          makeResult(operation, { errors: [{ message: data.message, extensions }] }, undefined),
        )
      }
      return fromValue(makeResult(operation, { data }, undefined))
    }),
  )
}

function lost(operation: Operation): OperationResult {
  const error = new CombinedError({ networkError: new Error('Failed to fetch') })
  return { operation, data: undefined, error, extensions: undefined, stale: false, hasNext: false }
}
