import { builder } from '../builder.ts'
import type { ActionFailure } from './run-action.ts'

/** The three ways in which a mutation answers that nothing was written. */
const Failure = builder.interfaceRef<{ message: string }>('Failure').implement({
  description: 'Nothing was written, and why.',
  fields: (t) => ({ message: t.exposeString('message', { description: 'A sentence for people.' }) }),
})

const InputIssue = builder
  .objectRef<{ field: string; code: string; message: string }>('InputIssue')
  .implement({
    description: 'One fault in an input.',
    fields: (t) => ({
      field: t.exposeString('field', {
        description: 'Path into the input, such as `amount` or `addPhones.0.number`.',
      }),
      code: t.exposeString('code', { description: 'For programs, such as `TOO_MANY_DECIMALS`.' }),
      message: t.exposeString('message', { description: 'For people; says what to do.' }),
    }),
  })

type Invalid = { message: string; issues: { field: string; code: string; message: string }[] }
export const InvalidInputError = builder.objectRef<Invalid>('InvalidInputError').implement({
  description: 'The input cannot be read as this action needs it.',
  interfaces: [Failure],
  fields: (t) => ({
    issues: t.field({
      type: [InputIssue],
      resolve: ({ issues }) => issues,
      description: 'Every fault, not only the first.',
    }),
  }),
})

type Refused = { message: string; code: string; field: string | null }
export const RefusedError = builder.objectRef<Refused>('RefusedError').implement({
  description: 'The rules do not allow it now.',
  interfaces: [Failure],
  fields: (t) => ({
    code: t.exposeString('code', { description: 'For programs, such as `DUE_IN_PAST`.' }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The input field to blame, when there is one.',
    }),
  }),
})

type Stale = { message: string; version: number; current: unknown }
export const StaleError = builder.objectRef<Stale>('StaleError').implement({
  description: 'Somebody changed it since it was read.',
  interfaces: [Failure],
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'The version now.' }),
    current: t.field({
      type: 'JSON',
      nullable: true,
      resolve: ({ current }) => current,
      description: 'The values now.',
    }),
  }),
})

/** A failure as one of the three types; `kind` is what `resolveType` looks at. */
export function failureValue(
  failure: ActionFailure,
): { kind: ActionFailure['kind'] } & (Invalid | Refused | Stale) {
  switch (failure.kind) {
    case 'invalid': {
      const issues = failure.issues.map(({ field = '', code, message }) => ({ field, code, message }))
      return { kind: 'invalid', message: issues.map((issue) => issue.message).join(' '), issues }
    }
    case 'refused':
      return { kind: 'refused', ...failure.refusal, field: failure.refusal.field ?? null }
    case 'stale':
      return { kind: 'stale', message: failure.message, version: failure.version, current: failure.current }
  }
}

export const failureTypes = { invalid: InvalidInputError, refused: RefusedError, stale: StaleError }
