import { ContactChannelType, PreferenceSourceType } from '../../contact/contact-preference.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { preferenceSuccess } from '../preference-success.ts'
import { recordOptOutHandler } from './perform.ts'

actionMutation({
  handler: recordOptOutHandler,
  description: 'Keeps that a debtor refuses a channel, an address, or a part of the day.',
  input: (t) => ({
    channel: t.field({ type: ContactChannelType, required: true, description: 'The channel it is about.' }),
    debtorId: t.id({
      description: 'Whose it is; absent: whose number or address it is, or else the primary debtor.',
    }),
    phoneId: t.id({ description: 'The number it is about, of calls and SMS; absent: every one.' }),
    emailId: t.id({ description: 'The address it is about, of e-mail; absent: every one.' }),
    source: t.field({ type: PreferenceSourceType, required: true, description: 'How it reached us.' }),
    fromTime: t.string({
      description: 'For a part of the day only: when it begins, `HH:MM` where the debtor is.',
    }),
    toTime: t.string({ description: 'When that part of the day ends, `HH:MM`; needed with `fromTime`.' }),
    note: t.string({ description: 'What else there is to know; up to 2,000 characters.' }),
  }),
  success: preferenceSuccess,
})
