import { defineContactRule } from './contact-rule.ts'

/** 12 CFR 1006.6(c): who asked us to stop hears only that collecting ends or which remedy follows, and in writing. */
export const ceaseContact = defineContactRule({
  mayOverride: null,
  block({ account, wish }) {
    const mayWrite = wish.purpose === 'endOrRemedy' && (wish.channel === 'letter' || wish.channel === 'email')
    if (!account.flags.includes('ceaseContact') || mayWrite) return null
    return { code: 'CEASE_CONTACT', message: 'The debtor asked us to stop contact.', until: null }
  },
})
