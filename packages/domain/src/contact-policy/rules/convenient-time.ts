import { minuteOf } from '../contact-policy.ts'
import { optOutsOf } from '../contact-question.ts'
import type { ContactQuestion } from '../contact-question.ts'
import { placeOf } from '../place-of.ts'
import { inconvenience, nextChange } from '../time/contact-window.ts'
import type { ContactWindow, Inconvenience } from '../time/contact-window.ts'
import { localTimeOf } from '../time/local-time.ts'
import { defineContactRule } from './contact-rule.ts'

/** The hours and days that bind a channel, with what the debtor refused besides; null when nothing does. */
export function windowOf(question: ContactQuestion): ContactWindow | null {
  const { policy, timeZones, wish } = question
  const refused = optOutsOf(question).flatMap(({ fromTime, toTime }) =>
    fromTime !== null && toTime !== null ? [{ from: minuteOf(fromTime), to: minuteOf(toTime) }] : [],
  )
  const bound = policy.timedChannels.includes(wish.channel)
  const unbound = { hours: null, weekdays: [1, 2, 3, 4, 5, 6, 7], holidays: [] }
  const { hours, weekdays, holidays } = bound ? policy : unbound
  if (hours === null && weekdays.length === 7 && holidays.length === 0 && refused.length === 0) return null
  return { timeZones, hours, weekdays, holidays, refused }
}

const reasons: Readonly<Record<Inconvenience, (localTime: string) => string>> = {
  hours: (time) => `It is ${time} there, outside the hours for contact.`,
  weekday: () => 'This is not a day for contact.',
  holiday: () => 'This is a holiday.',
  refused: (time) => `It is ${time} there; the debtor asked not to be contacted at this time.`,
}

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`

/** 12 CFR 1006.6(b)(1): at a time that is convenient in every place where the debtor may be. */
export const convenientTime = defineContactRule({
  mayOverride: 'contact:override',
  block(question) {
    const window = windowOf(question)
    const found = window && inconvenience(window, question.at)
    if (!found) return null
    const { minute } = localTimeOf(question.at, found.timeZone)
    return {
      code: 'INCONVENIENT_TIME',
      message: reasons[found.why](`${clock(minute)} in ${placeOf(found.timeZone)}`),
      until: nextChange(window, question.at),
    }
  },
})
