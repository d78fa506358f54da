import type { CombinedError } from '@urql/core'
import type { Failure_FragmentFragment } from './failure.generated.ts'

type Failure = Failure_FragmentFragment

/** What came of pressing the button: done with the success value, or what to show where. */
export type ActionOutcome<Success> =
  | { readonly kind: 'done'; readonly value: Success }
  | {
      readonly kind: 'failed'
      /** What belongs to no field; empty when every fault has one. */
      readonly message: string
      readonly fields: Readonly<Record<string, string>>
      /** Somebody else changed the thing in the meantime. */
      readonly stale: boolean
      /** No answer came: nothing is known, and trying again is safe. */
      readonly unreachable: boolean
      /** The rule's code where one refused. */
      readonly code?: string
    }

type FailedOutcome = Extract<ActionOutcome<never>, { kind: 'failed' }>
type Result = { readonly __typename: string }

/** The success type of a mutation with one root field. */
export type SuccessOf<Data> = Exclude<Data[Exclude<keyof Data, '__typename'>], Failure>

const unreachable = 'The server does not answer. Nothing is lost: try again when you are connected.'
const arrivedBefore =
  'What you sent before the connection was lost did arrive, and was done. Look at the account before you send this too.'

function failed(given: Partial<FailedOutcome>): FailedOutcome {
  return { kind: 'failed', message: '', fields: {}, stale: false, unreachable: false, ...given }
}

/** Turns what came back into what a form shows. */
export function readAnswer<Data extends Record<string, unknown>>(answer: {
  data?: Data
  error?: CombinedError
}): ActionOutcome<SuccessOf<Data>> {
  const { data, error } = answer
  if (error?.networkError) return failed({ message: unreachable, unreachable: true })
  if (!data || error) {
    return failed({ message: error?.graphQLErrors[0]?.message ?? 'This did not work. Try again.' })
  }
  const { __typename: _root, ...fields } = data
  const [result] = Object.values(fields) as [Result]
  return readFailure(result as Failure) ?? { kind: 'done', value: result as unknown as SuccessOf<Data> }
}

function readFailure(result: Failure): FailedOutcome | undefined {
  switch (result.__typename) {
    case 'InvalidInputError': {
      const fields: Record<string, string> = {}
      // The first fault of a field is the one to mend first.
      for (const { field, message } of result.issues) fields[field] ??= message
      const { '': message = '', ...rest } = fields
      return failed({ message, fields: rest })
    }
    case 'RefusedError': {
      const { code, field, message } = result
      if (code === 'IDEMPOTENCY_KEY_REUSED') return failed({ message: arrivedBefore, code })
      return field ? failed({ fields: { [field]: message }, code }) : failed({ message, code })
    }
    case 'StaleError':
      return failed({ message: result.message, stale: true })
    default:
      return undefined
  }
}
