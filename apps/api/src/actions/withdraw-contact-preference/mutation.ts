import { actionMutation } from '../action-mutation.ts'
import { withdrawContactPreferenceHandler } from './perform.ts'

actionMutation({
  handler: withdrawContactPreferenceHandler,
  description: 'Takes back a consent or an opt-out: the debtor changed their mind.',
  input: (t) => ({
    preferenceId: t.id({ required: true, description: 'One of `Account.contactPreferences`.' }),
    note: t.string({ description: 'Why; up to 2,000 characters.' }),
  }),
})
