import { addDays } from '../../shared/local-date.ts'
import type { LocalDate } from '../../shared/local-date.ts'
import { isContactChannel } from '../contact-channel.ts'
import type { ContactLimit } from '../contact-policy.ts'
import { dayOf } from '../contact-question.ts'
import type { ContactQuestion } from '../contact-question.ts'
import { openCalls } from '../counted-calls.ts'
import { instantAt } from '../time/local-time.ts'
import { defineContactRule } from './contact-rule.ts'

const contacts = {
  any: 'contacts',
  phone: 'calls',
  sms: 'SMS',
  email: 'e-mails',
  letter: 'letters',
} as const satisfies Record<ContactLimit['channel'], string>
const periodDays = { day: 1, week: 7, month: 30 } as const
const periodWords = { day: 'a day', week: '7 days', month: '30 days' } as const

/** The days of contacts from us that a limit counts, one entry a contact. */
function contactDays(question: ContactQuestion, { channel }: ContactLimit): readonly LocalDate[] {
  const { contact } = question.account
  const sent = contact.attempts.filter(
    ({ direction, method }) =>
      direction === 'outbound' && isContactChannel(method) && (channel === 'any' || channel === method),
  )
  const started = channel === 'any' || channel === 'phone' ? openCalls(contact) : []
  return [...sent, ...started].map(({ at }) => dayOf(question, at))
}

export function usedOfLimit(question: ContactQuestion, limit: ContactLimit, on = dayOf(question)): number {
  const first = addDays(on, 1 - periodDays[limit.per])
  return contactDays(question, limit).filter((day) => day >= first && day <= on).length
}

/** The limits that bind a channel. */
export function limitsOf({ policy, wish }: ContactQuestion): readonly ContactLimit[] {
  return policy.limits.filter(({ channel }) => channel === 'any' || channel === wish.channel)
}

/** How often the organisation itself lets its people contact a debtor: today, within 7 days, within 30. */
export const organisationLimits = defineContactRule({
  mayOverride: 'contact:override',
  block(question) {
    const used = limitsOf(question).find((limit) => usedOfLimit(question, limit) >= limit.most)
    if (!used) return null
    let free = addDays(dayOf(question), 1)
    // A limit of none never frees by itself.
    for (let days = 0; used.most > 0 && days < 30 && usedOfLimit(question, used, free) >= used.most; days++) {
      free = addDays(free, 1)
    }
    const zones = question.timeZones.map((zone) => instantAt(free, 0, zone))
    return {
      code: 'LIMIT_REACHED',
      message: `Our limit of ${used.most} ${contacts[used.channel]} within ${periodWords[used.per]} is reached.`,
      until: used.most > 0 ? (zones.toSorted().at(-1) ?? null) : null,
    }
  },
})
