import { z } from 'zod'
import { statusFlags } from '../account/status-flag.ts'
import { parseInput } from '../shared/parse-input.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { decimalMillionths } from './decimal.ts'
import { customFieldOf, factKind, operators } from './facts.ts'
import type { Operator } from './facts.ts'

/** One comparison, such as `{ fact: 'daysOverdue', op: 'above', value: 30 }`. `isSet` and `isNotSet` have no value. */
export interface ConditionTerm {
  readonly fact: string
  readonly op: Operator
  readonly value?: string | number | boolean
}

/** All, or any, of its terms hold. */
export type ConditionGroup<Member> =
  | { readonly all: readonly Member[]; readonly any?: undefined }
  | { readonly any: readonly Member[]; readonly all?: undefined }

/** A rule over an account: a group of terms and of groups of terms, no deeper, so that it can be edited as a form. */
export type Condition = ConditionGroup<ConditionTerm | ConditionGroup<ConditionTerm>>

const maxTerms = 20

const looseTerm = z.strictObject({
  fact: z.string().max(100),
  op: z.enum(operators),
  value: z.union([z.string().max(200), z.number(), z.boolean()]).optional(),
})

const term = looseTerm.superRefine((raw, ctx) => {
  const fault = termFault(raw)
  if (!fault) return
  const { field, message, code } = fault
  ctx.addIssue({ code: 'custom', path: [field], message, params: { code } })
})

// A plain union would answer every fault with "none of these fits"; choosing by shape keeps the real one and its path.
const inner = shaped(term)
const member = z.unknown().transform((raw, ctx): ConditionTerm | ConditionGroup<ConditionTerm> => {
  const isGroup = typeof raw === 'object' && raw !== null && ('all' in raw || 'any' in raw)
  const read = parseInput<z.ZodType<ConditionTerm | ConditionGroup<ConditionTerm>>>(
    isGroup ? inner : term,
    raw,
  )
  if (read.ok) return read.value
  for (const { code, message, field } of read.error) {
    ctx.addIssue({ code: 'custom', message, path: field?.split('.') ?? [], params: { code } })
  }
  return z.NEVER
})

export const conditionSchema = shaped(member).refine((condition) => termsOf(condition).length <= maxTerms, {
  message: `A condition has at most ${maxTerms} comparisons.`,
  params: { code: 'TOO_MANY' },
})

function shaped<Member extends z.ZodType>(of: Member) {
  const members = z.array(of).min(1).max(maxTerms)
  return z
    .strictObject({ all: members.optional(), any: members.optional() })
    .transform((raw, ctx): ConditionGroup<z.output<Member>> => {
      if (raw.all && !raw.any) return { all: raw.all }
      if (raw.any && !raw.all) return { any: raw.any }
      const message = 'A condition has either “all” or “any” with a list of comparisons.'
      ctx.addIssue({ code: 'custom', message, params: { code: 'NOT_A_CONDITION' } })
      return z.NEVER
    })
}

type Fault = Refusal & { readonly field: 'fact' | 'op' | 'value' }

function termFault({ fact, op, value }: ConditionTerm): Fault | undefined {
  const kind = factKind(fact)
  if (!kind)
    return { code: 'UNKNOWN_FACT', message: `There is nothing called ${fact} to compare.`, field: 'fact' }
  if (!kind.operators.includes(op)) {
    return { code: 'WRONG_OPERATOR', message: `${kind.label} cannot be compared by “${op}”.`, field: 'op' }
  }
  const needsNoValue = op === 'isSet' || op === 'isNotSet'
  if (needsNoValue !== (value === undefined)) {
    const message = needsNoValue ? 'This comparison takes no value.' : 'Say what to compare with.'
    return { code: needsNoValue ? 'UNEXPECTED_VALUE' : 'REQUIRED', message, field: 'value' }
  }
  const message = value === undefined ? undefined : valueFault(fact, kind.value, value)
  return message === undefined ? undefined : { code: 'WRONG_VALUE', message, field: 'value' }
}

function valueFault(fact: string, kind: string, value: string | number | boolean): string | undefined {
  if (fact === 'flags' && !statusFlags.some((flag) => flag === value)) return 'This is not a status flag.'
  if (fact === 'debtorKind' && value !== 'person' && value !== 'company') return 'Choose person or company.'
  if (kind === 'decimal' && (typeof value !== 'string' || decimalMillionths(value) === undefined)) {
    return 'Write the amount as text in digits, for example 100.00.'
  }
  if (kind === 'integer' && !Number.isSafeInteger(value)) return 'Write a whole number.'
  if (kind === 'boolean' && typeof value !== 'boolean') return 'This must be yes or no.'
  if (kind === 'text' && (typeof value !== 'string' || value === '')) return 'Choose what to compare with.'
  return undefined
}

/** Reads a condition from JSON; each fault has the path of its part, such as `all.0.value`. */
export function validateCondition(raw: unknown): Result<Condition, readonly Refusal[]> {
  return parseInput(conditionSchema, raw)
}

/** Every comparison of a condition, those of inner groups included. */
export function termsOf(condition: Condition): readonly ConditionTerm[] {
  const members: readonly (ConditionTerm | ConditionGroup<ConditionTerm>)[] = condition.all ?? condition.any
  return members.flatMap((member) => ('fact' in member ? [member] : (member.all ?? member.any)))
}

/** The custom fields that a condition looks at. */
export function conditionFields(condition: Condition): readonly { schemaKey: string; fieldKey: string }[] {
  return termsOf(condition).flatMap(({ fact }) => customFieldOf(fact) ?? [])
}
