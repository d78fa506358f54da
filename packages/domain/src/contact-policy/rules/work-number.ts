import { consentsOn, dayOf, labelOf } from '../contact-question.ts'
import { defineContactRule } from './contact-rule.ts'

/** 12 CFR 1006.6(b)(3): not at work where the employer forbids it; without consent nobody knows whether they do. */
export const workNumber = defineContactRule({
  mayOverride: 'contact:override',
  block(question) {
    const { policy, wish } = question
    if (!policy.workNumbersNeedConsent || wish.channel !== 'phone' || labelOf(question) !== 'work')
      return null
    if (consentsOn(question, dayOf(question), null)) return null
    return { code: 'WORK_NUMBER', message: 'A number at work may be called only with consent.', until: null }
  },
})
