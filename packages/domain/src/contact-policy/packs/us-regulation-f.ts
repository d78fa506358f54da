import type { ContactPack } from '../contact-policy.ts'

/** US Regulation F, 12 CFR part 1006; the section of each part stands beside it. */
export const usRegulationF: ContactPack = {
  label: 'US Regulation F',
  // 1006.6(b)(1): not before 8:00 or after 21:00 at the consumer's place.
  hours: { from: 8 * 60, to: 21 * 60 },
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  timedChannels: ['phone', 'sms', 'email'],
  // 1006.14(b)(2)(i)(A)
  callsPerDebt: { most: 7, days: 7 },
  // 1006.14(b)(2)(i)(B)
  conversationPauseDays: 7,
  // 1006.14(b)(3)(i)
  uncountedConsentDays: 7,
  // 1006.6(d)(5)
  smsConsentDays: 60,
  // 1006.6(b)(3): an employer may forbid it, and nobody knows before asking.
  workNumbersNeedConsent: true,
  moratoriumDays: null,
}
