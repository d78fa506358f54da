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

/** Asks for a sensitive value, which is written to the diary. */
export async function revealValue(client: Client, value: SensitiveValue, wish: RevealWish) {
  wish.key ??= crypto.randomUUID()
  const answer = await client.mutation(RevealValue_MutationDocument, {
    input: { ...value, idempotencyKey: wish.key },
  })
  if (!answer.error) delete wish.key
  return readAnswer(answer)
}
