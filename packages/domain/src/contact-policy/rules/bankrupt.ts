import { defineContactRule } from './contact-rule.ts'

export const bankrupt = defineContactRule({
  mayOverride: null,
  block: ({ account }) =>
    account.flags.includes('bankrupt')
      ? {
          code: 'DEBTOR_BANKRUPT',
          message: 'The debtor is bankrupt; write to the trustee instead.',
          until: null,
        }
      : null,
})
