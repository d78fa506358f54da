import { z } from 'zod'
import type { AccountState, DebtorState } from '../account/account-state.ts'
import { idField, optionalText } from '../shared/fields.ts'
import type { Id } from '../shared/ids.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { contactChannelIds } from './contact-channel.ts'
import type { ContactChannel } from './contact-channel.ts'
import { preferenceSources } from './preference-source.ts'
import type { PreferenceSource } from './preference-source.ts'

/** What a consent and an opt-out have in common. */
export const preferenceFields = {
  accountId: idField('account'),
  channel: z.enum(contactChannelIds),
  debtorId: idField('debtor').nullish(),
  phoneId: idField('phone').nullish(),
  emailId: idField('email').nullish(),
  source: z.enum(Object.keys(preferenceSources) as [PreferenceSource, ...PreferenceSource[]]),
  note: optionalText(2000),
}

interface About {
  readonly debtor: DebtorState
  /** Null means every address of the channel. */
  readonly destination: string | null
}

interface Wanted {
  readonly channel: ContactChannel
  readonly debtorId?: Id<'debtor'> | null | undefined
  readonly phoneId?: Id<'phone'> | null | undefined
  readonly emailId?: Id<'email'> | null | undefined
}

type NotFound = Refusal<'ADDRESS_NOT_USED' | 'PHONE_NOT_FOUND' | 'EMAIL_NOT_FOUND' | 'DEBTOR_NOT_FOUND'>

/** Whose consent or opt-out it is, and for which number or address. */
export function preferenceAbout(account: AccountState, wanted: Wanted): Result<About, NotFound> {
  const { channel, phoneId, emailId } = wanted
  if (phoneId && channel !== 'phone' && channel !== 'sms')
    return refuse('ADDRESS_NOT_USED', 'A phone number goes with calls and SMS only.', 'phoneId')
  if (emailId && channel !== 'email')
    return refuse('ADDRESS_NOT_USED', 'An e-mail address goes with e-mail only.', 'emailId')
  for (const debtor of account.debtors) {
    const phone = debtor.phones.find(({ id }) => id === phoneId)
    if (phone) return ok({ debtor, destination: phone.number })
    const email = debtor.emails.find(({ id }) => id === emailId)
    if (email) return ok({ debtor, destination: email.address })
  }
  if (phoneId) return refuse('PHONE_NOT_FOUND', 'This number is not on the account.', 'phoneId')
  if (emailId) return refuse('EMAIL_NOT_FOUND', 'This e-mail address is not on the account.', 'emailId')
  const debtor = account.debtors.find(({ id, isPrimary }) =>
    wanted.debtorId ? id === wanted.debtorId : isPrimary,
  )
  if (!debtor) return refuse('DEBTOR_NOT_FOUND', 'This debtor is not on the account.', 'debtorId')
  return ok({ debtor, destination: null })
}
