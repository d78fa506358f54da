import type { Permission } from '../permissions/permissions.ts'
import type { Instant } from '../shared/local-date.ts'
import { describeMoment } from './describe-moment.ts'
import { policyOf } from './contact-policy.ts'
import type { ContactPolicy } from './contact-policy.ts'
import { zoneOf } from './contact-question.ts'
import type { ContactAccount, ContactQuestion, ContactWish } from './contact-question.ts'
import { windowOf } from './rules/convenient-time.ts'
import { contactRuleIds, contactRules } from './rules/index.ts'
import type { ContactBlockCode, ContactRuleId } from './rules/index.ts'
import { debtorTimeZones } from './time/debtor-time-zones.ts'
import { nextChange } from './time/contact-window.ts'

export interface ContactBlock {
  readonly rule: ContactRuleId
  readonly code: ContactBlockCode
  /** Of every rule that is overridden with this one; tells also when it ends, where the debtor is. */
  readonly message: string
  /** When it may be tried again, all rules considered; null when that does not come by itself. */
  readonly until: Instant | null
  /** Who may do it all the same, with a reason; null is nobody. */
  readonly mayOverride: Permission | null
}

export type ContactDecision =
  /** `until` is when hours or days end it; null when they do not. */
  | { readonly allowed: true; readonly until: Instant | null }
  | { readonly allowed: false; readonly block: ContactBlock }

/** The question that a wish puts to the rules. */
export function contactQuestion(
  account: ContactAccount,
  wish: ContactWish,
  at: Instant,
  policy: ContactPolicy = policyOf(account.settings),
): ContactQuestion {
  const primary = account.debtors.find(({ isPrimary }) => isPrimary)
  const debtor = account.debtors.find(({ id }) => id === wish.debtorId) ?? primary
  const own =
    debtor?.phones.filter(({ validity }) => validity !== 'invalid').map(({ number }) => number) ?? []
  const dialled = wish.channel === 'phone' || wish.channel === 'sms' ? wish.destination : null
  const places = { addresses: debtor?.addresses ?? [], phones: dialled === null ? own : [dialled] }
  return { account, wish, policy, at, timeZones: debtorTimeZones(places, at, account.settings.timeZone) }
}

/** Whether the debtor may be contacted as wished, now (P1). */
export function decideContact(question: ContactQuestion): ContactDecision {
  if (question.wish.direction === 'inbound') return { allowed: true, until: null }
  const [block, ...others] = blocksAt(question)
  if (!block) {
    const window = windowOf(question)
    return { allowed: true, until: window ? nextChange(window, question.at) : null }
  }
  const until = freeFrom(question)
  const { locale } = question.account.settings
  const again = until === null ? '' : ` Possible again ${describeMoment(until, zoneOf(question), locale)}.`
  // Who may override one rule overrides all that block, and has to know them.
  const told = block.mayOverride === null ? [block] : [block, ...others]
  const message = told.map((one) => one.message).join(' ') + again
  return { allowed: false, block: { ...block, message, until } }
}

/** Every rule that blocks, what nobody may override first. */
function blocksAt(question: ContactQuestion): ContactBlock[] {
  return contactRuleIds.flatMap((rule) => {
    const { mayOverride, block } = contactRules[rule]
    const found = block(question)
    return found ? [{ rule, mayOverride, ...found }] : []
  })
}

/** The first moment at which no rule blocks: when one has ended, another may still hold, such as the hours of the night. */
function freeFrom(question: ContactQuestion): Instant | null {
  let { at } = question
  for (let step = 0; step < 60; step++) {
    const ends = blocksAt({ ...question, at }).map(({ until }) => until)
    if (ends.length === 0) return at
    const last = ends.includes(null) ? undefined : ends.toSorted().at(-1)
    if (!last || last <= at) return null
    at = last
  }
  return null
}
