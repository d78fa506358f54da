import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { useRef, useState } from 'react'
import { useMutation } from 'urql'
import { readAnswer, type ActionOutcome, type SuccessOf } from './action-outcome.ts'

export type { ActionOutcome }

/**
 * Runs an action's mutation. The idempotency key stays the same until the server has said what it did: pressing again after
 * a lost connection or a fault of the server, which may come after the writing, or twice in a hurry, does the thing once.
 */
export function useAction<Data extends Record<string, unknown>, Input extends object>(
  document: TypedDocumentNode<Data, { input: Input & { idempotencyKey: string } }>,
) {
  type Success = SuccessOf<Data>
  const [, mutate] = useMutation(document)
  const key = useRef<string>(undefined)
  const running = useRef<Promise<ActionOutcome<Success>>>(undefined)
  const [busy, setBusy] = useState(false)

  async function ask(input: Omit<Input, 'idempotencyKey'>): Promise<ActionOutcome<Success>> {
    key.current ??= crypto.randomUUID()
    setBusy(true)
    const answer = await mutate({ input: { ...input, idempotencyKey: key.current } as never })
    setBusy(false)
    running.current = undefined
    if (!answer.error) key.current = undefined
    return readAnswer(answer)
  }

  /** A second press while the first is under way waits for the answer to the first. */
  function run(input: Omit<Input, 'idempotencyKey'>): Promise<ActionOutcome<Success>> {
    return (running.current ??= ask(input))
  }

  return { run, busy }
}
