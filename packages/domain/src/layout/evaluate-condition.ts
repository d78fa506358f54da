import { valueOf } from '../custom-fields/metadata-schema.ts'
import type { StoredValue } from '../custom-fields/field-type.ts'
import { formatDecimal } from '../shared/money.ts'
import type { Condition, ConditionGroup, ConditionTerm } from './condition.ts'
import { decimalMillionths } from './decimal.ts'
import { customFieldOf, isFactId } from './facts.ts'
import type { AccountFacts, FactId } from './facts.ts'

/** Whether a condition holds on an account. A comparison that makes no sense, such as more than a missing value, does not. */
export function evaluateCondition(condition: Condition, facts: AccountFacts): boolean {
  return holdsGroup(condition, (member) =>
    'fact' in member ? holds(member, facts) : holdsGroup(member, (term) => holds(term, facts)),
  )
}

function holdsGroup<Member>(group: ConditionGroup<Member>, test: (member: Member) => boolean): boolean {
  return group.all ? group.all.every(test) : group.any.some(test)
}

type Fact = StoredValue | null

function holds({ fact, op, value }: ConditionTerm, facts: AccountFacts): boolean {
  const left = factOf(fact, facts)
  if (left === undefined) return false
  if (op === 'isSet') return left !== null
  if (op === 'isNotSet') return left === null
  if (value === undefined) return false
  if (op === 'has') return includes(left, value)
  if (op === 'hasNot') return !includes(left, value)
  const order = compare(left, value)
  if (op === 'is') return order === 0
  if (op === 'isNot') return order !== 0
  if (order === undefined) return false
  if (op === 'above') return order > 0
  if (op === 'below') return order < 0
  return op === 'atLeast' ? order >= 0 : order <= 0
}

/** The value of a fact; null when it is empty, undefined when there is no such fact. */
function factOf(fact: string, facts: AccountFacts): Fact | undefined {
  if (fact === 'balance') return { amount: formatDecimal(facts.balance), currency: facts.balance.currency }
  if (isPlainFact(fact)) return facts[fact]
  const field = customFieldOf(fact)
  if (!field) return undefined
  const values = Object.hasOwn(facts.customFields, field.schemaKey)
    ? facts.customFields[field.schemaKey]
    : undefined
  return values ? valueOf(values, field.fieldKey) : null
}

const isPlainFact = (fact: string): fact is Exclude<FactId, 'balance'> => isFactId(fact) && fact !== 'balance'

function includes(list: Fact, value: string | number | boolean): boolean {
  return Array.isArray(list) && list.includes(value)
}

/** Negative, zero or positive; undefined when the two cannot be compared. Dates compare as text, amounts exactly. */
function compare(left: Fact, right: string | number | boolean): number | undefined {
  const amount = typeof left === 'object' && left !== null && 'amount' in left ? left.amount : undefined
  const isNumeric = amount !== undefined || typeof left === 'number'
  if (isNumeric && typeof right !== 'boolean') {
    const a = decimalMillionths(amount ?? String(left))
    const b = decimalMillionths(String(right))
    return a === undefined || b === undefined ? undefined : a < b ? -1 : a > b ? 1 : 0
  }
  if (typeof left === 'boolean' && typeof right === 'boolean') return Number(left) - Number(right)
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0
  return undefined
}
