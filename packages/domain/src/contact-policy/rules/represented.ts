import { labelOf } from '../contact-question.ts'
import { defineContactRule } from './contact-rule.ts'

/** 12 CFR 1006.6(b)(2): who has an attorney is reached through them. A number labelled `attorney` is theirs. */
export const represented = defineContactRule({
  mayOverride: null,
  block(question) {
    if (!question.account.flags.includes('represented') || labelOf(question) === 'attorney') return null
    return {
      code: 'REPRESENTED',
      message: 'The debtor is represented by an attorney. Contact the attorney instead.',
      until: null,
    }
  },
})
