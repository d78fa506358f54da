import type { z } from 'zod'
import { ok } from './result.ts'
import type { Refusal, Result } from './result.ts'

type Issue = z.core.$ZodIssue

function codeAndSentence(issue: Issue): { code: string; message: string } {
  if (issue.code === 'custom') {
    const code: unknown = issue.params?.['code']
    return { code: typeof code === 'string' ? code : 'INVALID', message: issue.message }
  }
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') {
    return { code: 'REQUIRED', message: 'This is required.' }
  }
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'WRONG_TYPE', message: `This must be ${describeType(issue.expected)}.` }
    case 'invalid_value':
      return { code: 'NOT_ONE_OF', message: `Choose one of: ${issue.values.map(String).join(', ')}.` }
    case 'too_big':
      return issue.origin === 'array'
        ? { code: 'TOO_MANY', message: `At most ${String(issue.maximum)} are possible.` }
        : { code: 'TOO_LARGE', message: `At most ${String(issue.maximum)} is possible.` }
    case 'too_small':
      return issue.origin === 'array'
        ? { code: 'TOO_FEW', message: `At least ${String(issue.minimum)} must be given.` }
        : { code: 'TOO_SMALL', message: `At least ${String(issue.minimum)} is needed.` }
    case 'unrecognized_keys':
      return { code: 'UNKNOWN_FIELD', message: `There is no field ${issue.keys.join(', ')}.` }
    default:
      return { code: 'INVALID', message: issue.message }
  }
}

const typeWords: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a group of fields',
}

function describeType(expected: string): string {
  return typeWords[expected] ?? `of type ${expected}`
}

/**
 * Reads untrusted input by an action's schema. Every fault comes back with a code, a sentence and the path of its field
 * (`amount`, `phones.0.number`), so that a form, an API client and an import report can show it in the right place.
 */
export function parseInput<S extends z.ZodType>(
  schema: S,
  raw: unknown,
): Result<z.output<S>, readonly Refusal[]> {
  const parsed = schema.safeParse(raw, { reportInput: true })
  if (parsed.success) return ok(parsed.data)
  return {
    ok: false,
    error: parsed.error.issues.map((issue) => {
      const field = issue.path.map(String).join('.')
      return field === '' ? codeAndSentence(issue) : { ...codeAndSentence(issue), field }
    }),
  }
}
