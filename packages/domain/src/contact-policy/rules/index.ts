import { atAgency } from './at-agency.ts'
import { bankrupt } from './bankrupt.ts'
import { callsPerDebt } from './calls-per-debt.ts'
import { ceaseContact } from './cease-contact.ts'
import type { ContactRule } from './contact-rule.ts'
import { convenientTime } from './convenient-time.ts'
import { deceased } from './deceased.ts'
import { moratorium } from './moratorium.ts'
import { optOut } from './opt-out.ts'
import { organisationLimits } from './organisation-limits.ts'
import { represented } from './represented.ts'
import { smsConsent } from './sms-consent.ts'
import { workNumber } from './work-number.ts'

/**
 * Every rule, in the order in which they are told: first what nobody may override, so that overriding another never lets it pass,
 * then what ends by itself.
 */
export const contactRules = {
  ceaseContact,
  deceased,
  bankrupt,
  moratorium,
  represented,
  optOut,
  smsConsent,
  atAgency,
  workNumber,
  callsPerDebt,
  organisationLimits,
  convenientTime,
} as const satisfies Record<string, ContactRule>

export type ContactRuleId = keyof typeof contactRules
export const contactRuleIds = Object.keys(contactRules) as readonly ContactRuleId[]

export type ContactBlockCode =
  (typeof contactRules)[ContactRuleId] extends ContactRule<infer Code> ? Code : never
