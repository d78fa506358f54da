import type { ContactChannel } from '@arrears/domain/contact-policy/contact-channel'
import type { PreferenceSource } from '@arrears/domain/contact-policy/preference-source'

/** What the forms of a consent and of an opt-out have in common. */
export interface PreferenceValues {
  readonly channel: ContactChannel
  readonly debtorId: string
  readonly phoneId: string
  readonly emailId: string
  readonly source: PreferenceSource | ''
  readonly note: string
}

export const noPreference: PreferenceValues = {
  channel: 'phone',
  debtorId: '',
  phoneId: '',
  emailId: '',
  source: '',
  note: '',
}

export function preferenceInput({ channel, debtorId, phoneId, emailId, source, note }: PreferenceValues) {
  const byNumber = channel === 'phone' || channel === 'sms'
  return {
    channel,
    debtorId: debtorId || null,
    phoneId: (byNumber && phoneId) || null,
    emailId: (channel === 'email' && emailId) || null,
    source: source as PreferenceSource,
    note: note || null,
  }
}
