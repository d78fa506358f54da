import type { Condition, ConditionGroup, ConditionTerm } from '@arrears/domain/layout/condition'
import { factKind, type Operator } from '@arrears/domain/layout/facts'

/** A comparison while it is written: every value is still text. */
export interface DraftTerm {
  readonly key: string
  readonly fact: string
  readonly op: Operator
  readonly value: string
}

export interface DraftGroup<Member> {
  readonly key: string
  readonly mode: 'all' | 'any'
  readonly members: readonly Member[]
}

export type DraftMember = DraftTerm | DraftGroup<DraftTerm>
export type DraftCondition = DraftGroup<DraftMember>

export const isGroup = (member: DraftMember): member is DraftGroup<DraftTerm> => 'members' in member

/** Keys of list items in a form; they need only differ from each other. */
let lastKey = 0
const nextKey = (): string => `part-${++lastKey}`

export const newTerm = (): DraftTerm => ({ key: nextKey(), fact: 'daysOverdue', op: 'above', value: '30' })

export const newGroup = (): DraftGroup<DraftTerm> => ({ key: nextKey(), mode: 'any', members: [newTerm()] })

export function draftOf(condition: Condition | undefined): DraftCondition {
  if (!condition) return { key: nextKey(), mode: 'all', members: [newTerm()] }
  return draftGroup(condition, (member) =>
    'fact' in member ? draftTerm(member) : draftGroup(member, draftTerm),
  )
}

function draftGroup<From, To>(group: ConditionGroup<From>, draft: (member: From) => To): DraftGroup<To> {
  return group.all
    ? { key: nextKey(), mode: 'all', members: group.all.map(draft) }
    : { key: nextKey(), mode: 'any', members: group.any.map(draft) }
}

function draftTerm({ fact, op, value }: ConditionTerm): DraftTerm {
  return { key: nextKey(), fact, op, value: value === undefined ? '' : String(value) }
}

/** What is written, in the shape that the domain judges. */
export function writtenCondition(
  draft: DraftCondition,
  typeOf: (fact: string) => string | undefined,
): unknown {
  const term = ({ fact, op, value }: DraftTerm) =>
    op === 'isSet' || op === 'isNotSet'
      ? { fact, op }
      : { fact, op, value: writtenValue(fact, value, typeOf) }
  const members = draft.members.map((member) =>
    isGroup(member) ? { [member.mode]: member.members.map(term) } : term(member),
  )
  return { [draft.mode]: members }
}

function writtenValue(fact: string, value: string, typeOf: (fact: string) => string | undefined): unknown {
  const text = value.trim()
  const kind = factKind(fact)?.value
  const type = typeOf(fact)
  if (kind === 'boolean' || type === 'boolean') return text === 'true'
  if ((kind === 'integer' || type === 'number') && text !== '' && Number.isFinite(Number(text)))
    return Number(text)
  return text
}
