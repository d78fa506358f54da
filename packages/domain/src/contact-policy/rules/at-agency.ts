import { defineContactRule } from './contact-rule.ts'

/** Two who collect the same debt would each count their own calls, and confuse the debtor. */
export const atAgency = defineContactRule({
  mayOverride: 'contact:override',
  block: ({ account }) =>
    account.agency
      ? {
          code: 'AT_AGENCY',
          message: `${account.agency.name} collects this account; recall it before contacting the debtor.`,
          until: null,
        }
      : null,
})
