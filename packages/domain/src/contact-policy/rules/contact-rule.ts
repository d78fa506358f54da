import type { Permission } from '../../permissions/permissions.ts'
import type { Instant } from '../../shared/local-date.ts'
import type { ContactQuestion } from '../contact-question.ts'

/** Why a rule says no: a code for programs, a sentence for people, and when it ends by itself. */
export interface RuleBlock<Code extends string = string> {
  readonly code: Code
  readonly message: string
  /** Null when it does not end by itself. */
  readonly until: Instant | null
}

export interface ContactRule<Code extends string = string> {
  /** Who may do it all the same, with a reason; null is nobody. */
  readonly mayOverride: Permission | null
  block(question: ContactQuestion): RuleBlock<Code> | null
}

/** Declares a rule; the codes of its blocks are part of its type. */
export function defineContactRule<const Code extends string>(rule: ContactRule<Code>): ContactRule<Code> {
  return rule
}
