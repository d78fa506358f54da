import type { Client } from 'urql'
import { readAnswer } from '../../../actions/action-outcome.ts'
import { RevealValue_MutationDocument } from './reveal-value.generated.ts'

/** One wish to see a value: the same key until the server has said what it did, so that the diary has it once. */
export interface RevealWish {
  key?: string
}

interface SensitiveValue {
  readonly accountId: string
  readonly subjectId: string
  readonly field: string
}

/** Asks for a sensitive value, which is written to the diary; gives it, or why it is not shown. */
export async function revealValue(
  client: Client,
  value: SensitiveValue,
  wish: RevealWish,
): Promise<{ readonly value: string } | { readonly message: string }> {
  wish.key ??= crypto.randomUUID()
  const answer = await client.mutation(RevealValue_MutationDocument, {
    input: { ...value, idempotencyKey: wish.key },
  })
  if (!answer.error) delete wish.key
  const outcome = readAnswer(answer)
  if (outcome.kind === 'done') return outcome.value
  const message = outcome.message || Object.values(outcome.fields)[0]
  return { message: message ?? 'This could not be revealed.' }
}
