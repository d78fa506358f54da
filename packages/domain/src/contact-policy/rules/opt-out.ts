import { contactChannels } from '../contact-channel.ts'
import { optOutsOf } from '../contact-question.ts'
import { defineContactRule } from './contact-rule.ts'

/** A refusal of an address or of a whole channel holds everywhere and for everybody (12 CFR 1006.14(h), TCPA, GDPR). */
export const optOut = defineContactRule({
  mayOverride: null,
  block(question) {
    const refused = optOutsOf(question).find(({ fromTime }) => fromTime === null)
    if (!refused) return null
    const channel = contactChannels[question.wish.channel]
    const what =
      refused.destination === null
        ? `${channel}: the debtor opted out.`
        : `${channel}: opted out at this address.`
    return { code: 'OPTED_OUT', message: what, until: null }
  },
})
