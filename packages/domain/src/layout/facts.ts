import type { StatusFlag } from '../account/status-flag.ts'
import type { FieldValues } from '../custom-fields/metadata-schema.ts'
import type { Money } from '../shared/money.ts'

/** What conditions may look at on one account. */
export interface AccountFacts {
  readonly balance: Money
  /** Days since the oldest open claim became due; 0 when nothing is overdue. */
  readonly daysOverdue: number
  readonly flags: readonly StatusFlag[]
  readonly profileId: string
  readonly groupIds: readonly string[]
  readonly openClaims: number
  readonly hasOpenPromise: boolean
  readonly hasActivePlan: boolean
  readonly debtorKind: 'person' | 'company'
  /** Values by schema key; of a debtor schema those of the primary debtor. */
  readonly customFields: Readonly<Record<string, FieldValues>>
}

export const comparisons = ['is', 'isNot', 'above', 'below', 'atLeast', 'atMost'] as const
const membership = ['has', 'hasNot'] as const
const presence = ['isSet', 'isNotSet'] as const

export const operators = [...comparisons, ...membership, ...presence] as const
export type Operator = (typeof operators)[number]

interface FactKind {
  readonly label: string
  readonly operators: readonly Operator[]
  /** `decimal` is an amount as text in the account's currency, so that no cent is lost. */
  readonly value: 'decimal' | 'integer' | 'text' | 'boolean' | 'any'
}

/** Facts that conditions can be built from, besides custom fields. */
export const factKinds = {
  balance: { label: 'Balance', operators: comparisons, value: 'decimal' },
  daysOverdue: { label: 'Days overdue', operators: comparisons, value: 'integer' },
  openClaims: { label: 'Open claims', operators: comparisons, value: 'integer' },
  flags: { label: 'Status flags', operators: membership, value: 'text' },
  groupIds: { label: 'Account groups', operators: membership, value: 'text' },
  profileId: { label: 'Profile', operators: ['is', 'isNot'], value: 'text' },
  debtorKind: { label: 'Debtor', operators: ['is', 'isNot'], value: 'text' },
  hasOpenPromise: { label: 'Open promise', operators: ['is'], value: 'boolean' },
  hasActivePlan: { label: 'Instalment plan in force', operators: ['is'], value: 'boolean' },
} as const satisfies Record<string, FactKind>

export type FactId = keyof typeof factKinds

const customFieldKind: FactKind = {
  label: 'Custom field',
  operators: [...comparisons, ...membership, ...presence],
  value: 'any',
}

export function isFactId(fact: string): fact is FactId {
  return Object.hasOwn(factKinds, fact)
}

const customField = /^customField:([a-z][A-Za-z0-9_]{0,39})\.([a-z][A-Za-z0-9_]{0,39})$/

/** The schema and field that `customField:credit_report.score` names. */
export function customFieldOf(fact: string): { schemaKey: string; fieldKey: string } | undefined {
  const match = customField.exec(fact)
  return match ? { schemaKey: match[1] ?? '', fieldKey: match[2] ?? '' } : undefined
}

export function factKind(fact: string): FactKind | undefined {
  if (isFactId(fact)) return factKinds[fact]
  return customFieldOf(fact) ? customFieldKind : undefined
}
