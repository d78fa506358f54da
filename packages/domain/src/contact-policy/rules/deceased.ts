import { defineContactRule } from './contact-rule.ts'

export const deceased = defineContactRule({
  mayOverride: null,
  block: ({ account }) =>
    account.flags.includes('deceased')
      ? { code: 'DEBTOR_DECEASED', message: 'The debtor is deceased.', until: null }
      : null,
})
