import { statusFlagLabels, statusFlags } from '../account/status-flag.ts'
import type { Condition, ConditionGroup, ConditionTerm } from './condition.ts'
import { customFieldOf } from './facts.ts'
import type { Operator } from './facts.ts'

/** Names of what conditions refer to by id or key; whatever is not found is called by its id or key. */
export interface ConditionNames {
  group?(id: string): string | undefined
  profile?(id: string): string | undefined
  field?(schemaKey: string, fieldKey: string): string | undefined
}

const verbs: Readonly<Record<Operator, string>> = {
  is: 'is',
  isNot: 'is not',
  above: 'is more than',
  below: 'is less than',
  atLeast: 'is at least',
  atMost: 'is at most',
  has: 'includes',
  hasNot: 'does not include',
  isSet: 'is filled in',
  isNotSet: 'is empty',
}

/**
 * A condition in plain words.
 * @example 'the balance is more than 100.00 and (the account is disputed or the debtor is a company)'
 */
export function describeCondition(condition: Condition, names: ConditionNames = {}): string {
  return joined(condition, (member) =>
    'fact' in member ? describeTerm(member, names) : bracketed(member, (term) => describeTerm(term, names)),
  )
}

function joined<Member>(group: ConditionGroup<Member>, describe: (member: Member) => string): string {
  return group.all ? group.all.map(describe).join(' and ') : group.any.map(describe).join(' or ')
}

function bracketed(group: ConditionGroup<ConditionTerm>, describe: (term: ConditionTerm) => string): string {
  const text = joined(group, describe)
  return (group.all ?? group.any).length > 1 ? `(${text})` : text
}

function describeTerm({ fact, op, value }: ConditionTerm, names: ConditionNames): string {
  const text = String(value)
  const not = op === 'isNot' || op === 'hasNot' ? 'not ' : ''
  switch (fact) {
    case 'balance':
      return `the balance ${verbs[op]} ${text}`
    case 'daysOverdue':
      return `the days overdue ${verbs[op].replace('is', 'are')} ${text}`
    case 'openClaims':
      return `the number of open claims ${verbs[op]} ${text}`
    case 'flags':
      return `the account is ${not}${flagInWords(text)}`
    case 'groupIds':
      return `the account is ${not}in the group ${names.group?.(text) ?? text}`
    case 'profileId':
      return `the profile is ${not}${names.profile?.(text) ?? text}`
    case 'debtorKind':
      return `the debtor is ${not}a ${text}`
    case 'hasOpenPromise':
      return value === true ? 'there is an open promise' : 'there is no open promise'
    case 'hasActivePlan':
      return value === true ? 'an instalment plan is in force' : 'no instalment plan is in force'
    default:
      return describeField(fact, op, value, names)
  }
}

/** Flags are told as states of the account: `under a moratorium`, `disputed`. */
function flagInWords(text: string): string {
  if (text === 'moratorium') return 'under a moratorium'
  if (text === 'ceaseContact') return 'marked “cease contact”'
  const flag = statusFlags.find((known) => known === text)
  return flag ? statusFlagLabels[flag].toLowerCase() : text
}

function describeField(
  fact: string,
  op: Operator,
  value: ConditionTerm['value'],
  names: ConditionNames,
): string {
  const field = customFieldOf(fact)
  const label = field
    ? (names.field?.(field.schemaKey, field.fieldKey) ?? `${field.schemaKey}.${field.fieldKey}`)
    : fact
  if (value === undefined) return `${label} ${verbs[op]}`
  return `${label} ${verbs[op]} ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)}`
}
