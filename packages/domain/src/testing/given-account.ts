import type {
  AccountWithContact,
  ClaimState,
  DebtorState,
  MandateState,
  PaymentMethodState,
  PhoneState,
  PromiseState,
} from '../account/account-state.ts'
import type { ActionContext } from '../actions/define-action.ts'
import { noContact } from '../contact-policy/contact-facts.ts'
import { openMinor } from '../claim/open-minor.ts'
import { defaultSettings } from '../settings/settings.ts'
import { formatId } from '../shared/ids.ts'
import type { Id, IdKind } from '../shared/ids.ts'
import { localDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-date.ts'

/** A well-formed id that is the same for the same number. */
export function givenId<K extends IdKind>(kind: K, number = 1): Id<K> {
  return formatId(kind, number, [])
}

export const accountId = givenId('account')
export const instant = (text: string): Instant => text as Instant

/** Saturday 21 November 2026, nine in the morning in Dublin. */
export const givenContext: ActionContext = {
  today: localDate('2026-11-21'),
  now: instant('2026-11-21T09:00:00.000Z'),
  timeZone: 'Europe/Dublin',
  actor: { kind: 'user', userId: givenId('user'), role: 'agent', orgId: givenId('organisation') },
}

export function givenClaim(number: number, fields: Partial<ClaimState> = {}): ClaimState {
  return {
    id: givenId('claim', number),
    reference: `INV-${number}`,
    productId: null,
    dueOn: localDate('2026-10-01'),
    disputed: false,
    kind: 'invoice',
    prolongedDays: 0,
    prolongedTimes: 0,
    principalMinor: 10_000n,
    interestMinor: 0n,
    costMinor: 0n,
    ...fields,
  }
}

export function givenPhone(number: number, fields: Partial<PhoneState> = {}): PhoneState {
  return {
    id: givenId('phone', number),
    number: `+35385012334${number}`,
    label: 'mobile',
    validity: 'unknown',
    ...fields,
  }
}

export function givenDebtor(number = 1, fields: Partial<DebtorState> = {}): DebtorState {
  return {
    id: givenId('debtor', number),
    version: 1,
    kind: 'person',
    name: 'Marisol Keane',
    isPrimary: number === 1,
    phones: [],
    emails: [],
    addresses: [],
    ...fields,
  }
}

export function givenPromise(number: number, fields: Partial<PromiseState> = {}): PromiseState {
  return {
    id: givenId('promise', number),
    amountMinor: 10_000n,
    paidMinor: 0n,
    madeAt: instant('2026-11-01T10:00:00.000Z'),
    dueOn: localDate('2026-11-27'),
    status: 'open',
    claimIds: [],
    ...fields,
  }
}

export function givenMethod(number = 1, fields: Partial<PaymentMethodState> = {}): PaymentMethodState {
  return {
    id: givenId('paymentMethod', number),
    label: 'IBAN •••• 3000',
    expiresOn: null,
    provider: 'embedded',
    ...fields,
  }
}

/** A SEPA mandate on the payment method of the same number. */
export function givenMandate(number = 1, fields: Partial<MandateState> = {}): MandateState {
  return {
    id: givenId('mandate', number),
    reference: `M-${number}`,
    paymentMethodId: givenId('paymentMethod', number),
    scheme: 'sepaCore',
    signedOn: localDate('2026-01-01'),
    lastUsedOn: null,
    status: 'active',
    disabledUntil: null,
    ...fields,
  }
}

/** An account whose balance follows from its claims and credit, unless it is given. */
export function givenAccount(fields: Partial<AccountWithContact> = {}): AccountWithContact {
  const claims = fields.claims ?? []
  const unappliedMinor = fields.unappliedMinor ?? 0n
  return {
    id: accountId,
    reference: 'DEB-004217',
    currency: 'EUR',
    status: 'open',
    flags: [],
    version: 1,
    balanceMinor: claims.reduce((sum, claim) => sum + openMinor(claim), -unappliedMinor),
    settings: defaultSettings,
    firstIssuedOn: claims.length > 0 ? localDate('2026-08-01') : null,
    debtors: [givenDebtor()],
    promises: [],
    instalmentPlan: null,
    tasks: [],
    paymentMethods: [],
    holds: [],
    agency: null,
    contact: noContact,
    mandates: [],
    ...fields,
    claims,
    unappliedMinor,
  }
}
