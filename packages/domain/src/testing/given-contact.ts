import type { AccountWithContact } from '../account/account-state.ts'
import type { ContactAttempt, ContactPreferenceState } from '../contact-policy/contact-facts.ts'
import type { ContactWish } from '../contact-policy/contact-question.ts'
import { contactQuestion, decideContact } from '../contact-policy/decide-contact.ts'
import type { ContactDecision } from '../contact-policy/decide-contact.ts'
import { defaultSettings } from '../settings/settings.ts'
import type { Settings } from '../settings/settings.ts'
import { givenAccount, givenDebtor, givenId, givenPhone, instant } from './given-account.ts'

/** A number with an area code of New York. */
export const easternNumber = '+12125550100'

/** A call out to the first debtor that nobody answered, about all debts. */
export function givenCall(at: string, fields: Partial<ContactAttempt> = {}): ContactAttempt {
  return {
    method: 'phone',
    direction: 'outbound',
    outcome: 'noAnswer',
    debtorId: givenId('debtor'),
    phoneId: givenId('phone'),
    claimIds: [],
    at: instant(at),
    ...fields,
  }
}

export function givenPreference(
  kind: 'consent' | 'optOut',
  fields: Partial<ContactPreferenceState> = {},
): ContactPreferenceState {
  return {
    id: givenId('contactPreference'),
    kind,
    channel: 'phone',
    debtorId: givenId('debtor'),
    destination: null,
    givenAt: instant('2026-04-01T14:00:00.000Z'),
    expiresOn: null,
    fromTime: null,
    toTime: null,
    ...fields,
  }
}

interface Contacted extends Partial<Omit<AccountWithContact, 'settings'>> {
  readonly settings?: Partial<Settings>
}

/** An account under Regulation F whose debtor lives in New York and has a number there. */
export function givenAmerican({ settings = {}, ...fields }: Contacted = {}): AccountWithContact {
  return givenAccount({
    debtors: [
      givenDebtor(1, {
        phones: [givenPhone(1, { number: easternNumber })],
        addresses: [{ country: 'US', region: 'NY' }],
      }),
    ],
    ...fields,
    settings: {
      ...defaultSettings,
      contactPolicyPack: 'usRegulationF',
      timeZone: 'America/New_York',
      ...settings,
    },
  })
}

/** What the policy says of calling the first debtor's number, unless another wish is given. */
export function asked(
  account: AccountWithContact,
  at: string,
  wish: Partial<ContactWish> = {},
): ContactDecision {
  const whole = {
    channel: 'phone',
    debtorId: givenId('debtor'),
    claimIds: [],
    destination: easternNumber,
    ...wish,
  } as const
  return decideContact(contactQuestion(account, whole, instant(at)))
}

/** `OK`, or the code of the rule that blocks with the moment at which it ends. */
export function answered(decision: ContactDecision): string {
  if (decision.allowed) return 'OK'
  const { code, until } = decision.block
  return until === null ? code : `${code} until ${until}`
}
