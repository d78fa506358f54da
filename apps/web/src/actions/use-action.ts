import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useRef, useState } from 'react'
import { useMutation } from 'urql'
import type { Failure_FragmentFragment } from './failure.generated.ts'

type Failure = Failure_FragmentFragment

/** What came of pressing the button: done with the success value, or what to show where. */
export type ActionOutcome<Success> =
  | { readonly kind: 'done'; readonly value: Success }
  | {
      readonly kind: 'failed'
      readonly message: string
      readonly fields: Readonly<Record<string, string>>
      readonly stale: boolean
    }

type Result = { readonly __typename: string }
type SuccessOf<R> = Exclude<R, Failure>

/**
 * Runs an action's mutation. The idempotency key stays the same until the server has answered: pressing again after a lost
 * connection, or twice in a hurry, does the thing once.
 */
export function useAction<Data extends Record<string, unknown>, Input extends object>(
  document: TypedDocumentNode<Data, { input: Input & { idempotencyKey: string } }>,
) {
  type Success = SuccessOf<Data[keyof Data]>
  const [, mutate] = useMutation(document)
  const key = useRef<string>(undefined)
  const [busy, setBusy] = useState(false)

  async function run(input: Omit<Input, 'idempotencyKey'>): Promise<ActionOutcome<Success>> {
    key.current ??= crypto.randomUUID()
    setBusy(true)
    const { data, error } = await mutate({ input: { ...input, idempotencyKey: key.current } as never })
    setBusy(false)
    if (error?.networkError || !data) {
      const message = error?.networkError
        ? 'The server does not answer. Nothing is lost: try again when you are connected.'
        : (error?.graphQLErrors[0]?.message ?? 'This did not work. Try again.')
      return { kind: 'failed', message, fields: {}, stale: false }
    }
    key.current = undefined
    const [result] = Object.values(data) as [Result & Failure]
    return toOutcome<Success>(result)
  }

  return { run, busy }
}

function toOutcome<Success>(result: Result & Failure): ActionOutcome<Success> {
  switch (result.__typename as Failure['__typename'] | 'Success') {
    case 'InvalidInputError': {
      const { issues = [] } = result as Extract<Failure, { __typename: 'InvalidInputError' }>
      const fields = Object.fromEntries(issues.map((issue) => [issue.field, issue.message]))
      const elsewhere = issues.filter(({ field }) => field === '').map(({ message }) => message)
      return { kind: 'failed', message: elsewhere.join(' '), fields, stale: false }
    }
    case 'RefusedError': {
      const { field, message } = result as Extract<Failure, { __typename: 'RefusedError' }>
      return {
        kind: 'failed',
        message: field ? '' : message,
        fields: field ? { [field]: message } : {},
        stale: false,
      }
    }
    case 'StaleError':
      return { kind: 'failed', message: result.message, fields: {}, stale: true }
    default:
      return { kind: 'done', value: result as unknown as Success }
  }
}
