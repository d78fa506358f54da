import type { ContactPack } from '../contact-policy.ts'

/** No law: flags, opt-outs and the organisation's own settings alone decide. */
export const none: ContactPack = {
  label: 'None',
  hours: null,
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  timedChannels: ['phone', 'sms'],
  callsPerDebt: null,
  conversationPauseDays: null,
  uncountedConsentDays: 0,
  smsConsentDays: null,
  workNumbersNeedConsent: false,
  moratoriumDays: null,
}
