import { consentsOn, dayOf } from '../contact-question.ts'
import { defineContactRule } from './contact-rule.ts'

/** 12 CFR 1006.6(d)(5): a text only with consent, and consent grows old. */
export const smsConsent = defineContactRule({
  mayOverride: null,
  block(question) {
    const { policy, wish } = question
    if (wish.channel !== 'sms' || policy.smsConsentDays === null) return null
    if (consentsOn(question, dayOf(question), policy.smsConsentDays)) return null
    return {
      code: 'NO_SMS_CONSENT',
      message: `There is no consent to SMS of the last ${policy.smsConsentDays} days.`,
      until: null,
    }
  },
})
