import { builder } from '../builder.ts'

export const OverrideInput = builder.inputType('ContactOverride', {
  description: 'To contact somebody although the contact policy blocks it; the diary tells who did and why.',
  fields: (t) => ({
    reason: t.string({ required: true, description: 'Why; up to 500 characters.' }),
  }),
})
