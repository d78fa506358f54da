import { addDays } from '../../shared/local-date.ts'
import { instantAt } from '../time/local-time.ts'
import { defineContactRule } from './contact-rule.ts'

/** A moratorium, such as a breathing space in the UK, ends with its last day. */
export const moratorium = defineContactRule({
  mayOverride: null,
  block({ account, at }) {
    if (!account.flags.includes('moratorium')) return null
    const endsOn = account.holds.find(({ kind }) => kind === 'moratorium')?.endsOn
    const until = endsOn ? instantAt(addDays(endsOn, 1), 0, account.settings.timeZone) : null
    if (until !== null && at >= until) return null
    return { code: 'MORATORIUM', message: 'A moratorium is in force.', until }
  },
})
