import { diaryEvent } from '../../diary/diary-event.ts'
import { normalisePhones } from '../../debtor/normalise-phones.ts'
import type { Id } from '../../shared/ids.ts'
import { isBefore } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { defineOrganisationAction } from '../define-action.ts'
import { createAccountInput } from './input.ts'

export interface CreateAccountSubject {
  readonly referenceTaken: boolean
  readonly externalIdTaken: boolean
  /** The profile asked for, or the default one; null when there is none of that id. */
  readonly profileId: Id<'profile'> | null
}

function firstOfEach<T>(items: readonly T[], key: (item: T) => string): T[] {
  return items.filter((item, index) => items.findIndex((other) => key(other) === key(item)) === index)
}

/** Makes an account with its debtors: for imports, the API and demo data. */
export const createAccount = defineOrganisationAction('createAccount', {
  input: createAccountInput,
  available: () => ok(),
  decide: (_none, input, { today }, subject: CreateAccountSubject) => {
    const { reference, externalId, currency, tags } = input
    if (subject.referenceTaken) {
      return refuse('REFERENCE_TAKEN', `There is an account ${reference} already.`, 'reference')
    }
    if (externalId !== null && subject.externalIdTaken) {
      return refuse(
        'EXTERNAL_ID_TAKEN',
        `There is an account with the external id ${externalId} already.`,
        'externalId',
      )
    }
    if (!subject.profileId) return refuse('PROFILE_NOT_FOUND', 'There is no such profile.', 'profileId')
    const primary = input.debtors.findIndex((debtor) => debtor.isPrimary)
    if (input.debtors.some((debtor, index) => debtor.isPrimary && index !== primary)) {
      return refuse('TWO_PRIMARY_DEBTORS', 'Only one debtor can be the primary one.', 'debtors')
    }
    const debtors: (typeof input.debtors)[number][] = []
    for (const [index, debtor] of input.debtors.entries()) {
      if (debtor.birthDate && isBefore(today, debtor.birthDate)) {
        return refuse('BIRTH_DATE_IN_FUTURE', 'The birth date is after today.', `debtors.${index}.birthDate`)
      }
      const phones = normalisePhones(debtor.phones, input.defaultCountry ?? null, `debtors.${index}.phones`)
      if (!phones.ok) return phones
      debtors.push({
        ...debtor,
        isPrimary: index === Math.max(primary, 0),
        // The same number or address twice is kept once: files from elsewhere are full of them.
        phones: firstOfEach(phones.value, (phone) => phone.number),
        emails: firstOfEach(debtor.emails, (email) => email.address),
      })
    }
    return ok({
      account: { reference, externalId, currency, tags, profileId: subject.profileId },
      debtors,
      diary: [diaryEvent('accountCreated', { reference, debtors: debtors.map(({ name }) => name) })],
    })
  },
})
