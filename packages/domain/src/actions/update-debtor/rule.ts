import { diaryEvent } from '../../diary/diary-event.ts'
import { changeFields } from '../../debtor/change-fields.ts'
import { changeList } from '../../debtor/change-list.ts'
import { addressList, emailList, phoneList } from '../../debtor/contact-lists.ts'
import type { DebtorDetails, FieldChange } from '../../debtor/debtor-details.ts'
import { normalisePhones } from '../../debtor/normalise-phones.ts'
import { isBefore } from '../../shared/local-date.ts'
import { ok, refuse } from '../../shared/result.ts'
import { sameVersion } from '../../shared/stale.ts'
import { defineAction } from '../define-action.ts'
import { updateDebtorInput } from './input.ts'
import type { UpdateDebtorInput } from './input.ts'

const nothing = { add: [], edit: [], remove: [] }

/** The debtor as it is; null when the account has none of that id. */
export interface UpdateDebtorSubject {
  readonly debtor: DebtorDetails | null
}

function changeContacts(debtor: DebtorDetails, input: UpdateDebtorInput) {
  const country = input.defaultCountry ?? null
  const asked = input.phones ?? nothing
  const add = normalisePhones(asked.add, country, 'phones.add')
  if (!add.ok) return add
  const edit = normalisePhones(asked.edit, country, 'phones.edit')
  if (!edit.ok) return edit
  const phones = changeList(phoneList, debtor.phones, {
    add: add.value,
    edit: edit.value,
    remove: asked.remove,
  })
  if (!phones.ok) return phones
  const emails = changeList(emailList, debtor.emails, input.emails ?? nothing)
  if (!emails.ok) return emails
  const addresses = changeList(addressList, debtor.addresses, input.addresses ?? nothing)
  if (!addresses.ok) return addresses
  return ok({ phones: phones.value, emails: emails.value, addresses: addresses.value })
}

/** Edits a debtor and how to reach them in one go (A2 Save), so that either all edits are kept or none. */
export const updateDebtor = defineAction('updateDebtor', {
  input: updateDebtorInput,
  available: (account) =>
    account.debtors.length > 0 ? ok() : refuse('NO_DEBTOR', 'There is no debtor on this account.'),
  decide: (_account, input, { today }, { debtor }: UpdateDebtorSubject) => {
    if (!debtor) return refuse('DEBTOR_NOT_FOUND', 'This debtor is not on the account.', 'debtorId')
    const fresh = sameVersion(debtor.version, input.expectedVersion)
    if (!fresh.ok) return fresh
    if (input.birthDate && isBefore(today, input.birthDate)) {
      return refuse('BIRTH_DATE_IN_FUTURE', 'The birth date is after today.', 'birthDate')
    }
    if (input.isPrimary === false && debtor.isPrimary) {
      return refuse('PRIMARY_REQUIRED', 'Make another debtor the primary one instead.', 'isPrimary')
    }
    const { set, changes } = changeFields(debtor, input)
    const contacts = changeContacts(debtor, input)
    if (!contacts.ok) return contacts
    const { phones, emails, addresses } = contacts.value
    const makePrimary = input.isPrimary === true && !debtor.isPrimary
    const told: FieldChange[] = [...changes, ...phones.told, ...emails.told, ...addresses.told]
    if (makePrimary) told.push({ field: 'isPrimary', label: 'Primary debtor', before: 'No', after: 'Yes' })
    if (told.length === 0) return refuse('NOTHING_CHANGED', 'Nothing has been changed.')
    return ok({
      debtorId: debtor.id,
      version: debtor.version,
      set,
      makePrimary,
      phones: phones.changes,
      emails: emails.changes,
      addresses: addresses.changes,
      diary: [
        diaryEvent(
          'debtorUpdated',
          { debtor: set.name ?? debtor.name, changes: told },
          { subjectId: debtor.id },
        ),
      ],
    })
  },
})
