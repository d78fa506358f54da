import type { Actor } from '@arrears/domain/permissions/permissions'
import type { TestApi } from './given-api.ts'

/** What a mutation answered, whichever type of its union it was. */
export interface Answered {
  readonly __typename: string
  readonly message?: string
  readonly code?: string
  readonly field?: string | null
  readonly version?: number
  readonly current?: unknown
  readonly issues?: { readonly field: string; readonly code: string }[]
}

let keys = 0

/** A key that no request had before. */
export const newKey = (): string => `key-of-a-test-${++keys}`

/**
 * Runs the mutation of an action through the real schema, with a new idempotency key unless the input has one. `selection`
 * is what to read of its success type.
 */
export async function act<Selected = object>(
  api: TestApi,
  actor: Actor | undefined,
  action: string,
  input: object,
  selection = '',
): Promise<Answered & Selected> {
  const data = await api.run<Record<string, Answered & Selected>>(actor, mutationOf(action, selection), {
    input: { idempotencyKey: newKey(), ...input },
  })
  const answered = data[action]
  if (!answered) throw new Error(`${action} answered nothing`)
  return answered
}

/** The code of the error that a mutation is expected to answer as a whole. */
export function actError(
  api: TestApi,
  actor: Actor | undefined,
  action: string,
  input: object,
): Promise<string> {
  return api.errorCode(actor, mutationOf(action, ''), { input: { idempotencyKey: newKey(), ...input } })
}

function mutationOf(action: string, selection: string): string {
  const Name = action.charAt(0).toUpperCase() + action.slice(1)
  return /* GraphQL */ `
    mutation ($input: ${Name}Input!) {
      ${action}(input: $input) {
        __typename
        ... on Failure { message }
        ... on InvalidInputError { issues { field code } }
        ... on RefusedError { code field }
        ... on StaleError { version current }
        ... on ${Name}Success { account { id version } ${selection} }
      }
    }`
}
