import { describe, expect, it } from 'vitest'
import type { DebtorDetails } from '../../debtor/debtor-details.ts'
import { localDate } from '../../shared/local-date.ts'
import { accountId, givenAccount, givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { updateDebtor } from './rule.ts'

const mobile = {
  id: givenId('phone', 1),
  number: '+353850123344',
  label: 'mobile',
  validity: 'valid' as const,
}
const home = { id: givenId('phone', 2), number: '+35315550182', label: 'home', validity: 'unknown' as const }
const email = { id: givenId('email', 1), address: 'm.keane@example.test', label: 'personal' }
const address = {
  id: givenId('address', 1),
  label: 'home',
  line1: '14 Harbour Row',
  line2: null,
  postcode: 'T12',
  city: 'Cork',
  region: null,
  country: 'IE',
}
const debtor: DebtorDetails = {
  id: givenId('debtor'),
  version: 4,
  isPrimary: true,
  name: 'Marisol Keane',
  kind: 'person',
  birthDate: localDate('1986-03-12'),
  nationalId: '1234471',
  drivingLicence: null,
  employer: 'Lir Logistics',
  locale: 'en-IE',
  tone: 'formal',
  phones: [mobile, home],
  emails: [email],
  addresses: [address],
}
const nothing = { add: [], edit: [], remove: [] }
const update = (fields: object, was: DebtorDetails | null = debtor) =>
  decide(
    updateDebtor,
    givenAccount(),
    { accountId, debtorId: debtor.id, expectedVersion: 4, ...fields },
    { debtor: was },
  )
const changesOf = (fields: object) => planOf(update(fields)).diary[0]?.data.changes

describe('update debtor: fields', () => {
  it('writes only what changes, and clears with null', () => {
    const plan = planOf(update({ name: ' Marisol Keane-Byrne ', employer: null, tone: 'formal' }))
    expect(plan).toMatchObject({
      debtorId: debtor.id,
      version: 4,
      set: { name: 'Marisol Keane-Byrne', employer: null },
      makePrimary: false,
      phones: nothing,
    })
    expect(Object.keys(plan.set)).toEqual(['name', 'employer'])
    expect(plan.diary[0]).toEqual({
      type: 'debtorUpdated',
      version: 1,
      subjectId: debtor.id,
      data: {
        debtor: 'Marisol Keane-Byrne',
        changes: [
          { field: 'name', label: 'Name', before: 'Marisol Keane', after: 'Marisol Keane-Byrne' },
          { field: 'employer', label: 'Employer', before: 'Lir Logistics', after: null },
        ],
      },
    })
  })

  it('tells that an identifying value changed, never the value', () => {
    const fields = { nationalId: '9876543', drivingLicence: 'KEANE-86', birthDate: '1986-03-13' }
    expect(planOf(update(fields)).set).toEqual(fields)
    expect(changesOf(fields)).toEqual([
      { field: 'birthDate', label: 'Birth date', before: null, after: null },
      { field: 'nationalId', label: 'National ID', before: null, after: null },
      { field: 'drivingLicence', label: 'Driving licence', before: null, after: null },
    ])
    expect(JSON.stringify(planOf(update(fields)).diary)).not.toMatch(/9876543|1234471|KEANE-86|1986/)
  })

  it('makes another debtor the primary one', () => {
    const plan = planOf(update({ isPrimary: true }, { ...debtor, isPrimary: false }))
    expect(plan.makePrimary).toBe(true)
  })

  it.each([
    ['a debtor that is not there', { name: 'X' }, null, 'DEBTOR_NOT_FOUND', 'debtorId'],
    ['a version that is old', { name: 'X', expectedVersion: 3 }, debtor, 'STALE', 'expectedVersion'],
    ['an empty name', { name: ' ' }, debtor, 'REQUIRED', 'name'],
    ['a birth date after today', { birthDate: '2026-11-22' }, debtor, 'BIRTH_DATE_IN_FUTURE', 'birthDate'],
    [
      'a birth date that does not exist',
      { birthDate: '1986-02-30' },
      debtor,
      'DATE_DOES_NOT_EXIST',
      'birthDate',
    ],
    ['an account without primary debtor', { isPrimary: false }, debtor, 'PRIMARY_REQUIRED', 'isPrimary'],
  ])('refuses %s', (_name, fields, was, code, field) => {
    expect(refusalOf(update(fields, was))).toEqual({ code, field })
  })

  it.each([
    ['nothing is given', {}],
    [
      'all is as before',
      { name: 'Marisol Keane', emails: { edit: [{ id: email.id, address: 'M.Keane@example.test' }] } },
    ],
  ])('refuses to write when %s', (_name, fields) => {
    expect(refusalOf(update(fields))).toEqual({ code: 'NOTHING_CHANGED' })
  })
})

describe('update debtor: contact details', () => {
  it('adds, edits and removes in one go', () => {
    const plan = planOf(
      update({
        defaultCountry: 'ie',
        phones: {
          add: [{ number: '(086) 555 0199' }],
          edit: [{ id: home.id, label: 'work' }],
          remove: [mobile.id],
        },
        emails: { add: [{ address: 'Work@Lir.Example', label: 'work' }] },
        addresses: { edit: [{ id: address.id, line1: '15 Harbour Row', postcode: null }] },
      }),
    )
    expect(plan.phones).toEqual({
      add: [{ number: '+353865550199', label: 'mobile' }],
      edit: [{ ...home, label: 'work' }],
      remove: [mobile.id],
    })
    expect(plan.emails.add).toEqual([{ address: 'work@lir.example', label: 'work' }])
    expect(plan.addresses.edit).toEqual([{ ...address, line1: '15 Harbour Row', postcode: null }])
    expect(plan.diary[0]?.data.changes).toEqual([
      { field: 'phones', label: 'Phone', before: '+35315550182 (home)', after: '+35315550182 (work)' },
      { field: 'phones', label: 'Phone', before: null, after: '+353865550199 (mobile)' },
      { field: 'phones', label: 'Phone', before: '+353850123344 (mobile)', after: null },
      { field: 'emails', label: 'E-mail', before: null, after: 'work@lir.example (work)' },
      {
        field: 'addresses',
        label: 'Address',
        before: '14 Harbour Row, Cork, T12, IE',
        after: '15 Harbour Row, Cork, IE',
      },
    ])
  })

  it('lets a number be added again that the same save removes', () => {
    expect(
      update({ phones: { add: [{ number: mobile.number, label: 'work' }], remove: [mobile.id] } }).ok,
    ).toBe(true)
  })

  it('lets two numbers change places', () => {
    const edit = [
      { id: mobile.id, number: home.number },
      { id: home.id, number: mobile.number },
    ]
    expect(planOf(update({ phones: { edit } })).phones.edit.map(({ number }) => number)).toEqual([
      home.number,
      mobile.number,
    ])
  })

  it.each([
    [
      'a number that is none',
      { phones: { add: [{ number: '12' }] }, defaultCountry: 'IE' },
      'NOT_A_PHONE_NUMBER',
      'phones.add.0.number',
    ],
    [
      'a number without country',
      { phones: { edit: [{ id: home.id, number: '085 012' }] } },
      'COUNTRY_CODE_MISSING',
      'phones.edit.0.number',
    ],
    [
      'a number twice',
      { phones: { add: [{ number: '+353 85 012 3344' }] } },
      'ALREADY_THERE',
      'phones.add.0.number',
    ],
    [
      'a new number twice',
      { phones: { add: [{ number: '+353861112233' }, { number: '+353 86 111 2233' }] } },
      'ALREADY_THERE',
      'phones.add.1.number',
    ],
    [
      'an edit into a number that is there',
      { phones: { edit: [{ id: home.id, number: mobile.number }] } },
      'ALREADY_THERE',
      'phones.edit.0.number',
    ],
    [
      'an edit of what another debtor has',
      { phones: { edit: [{ id: givenId('phone', 9), label: 'x' }] } },
      'NOT_ON_DEBTOR',
      'phones.edit.0.id',
    ],
    [
      'removing what another debtor has',
      { emails: { remove: [givenId('email', 9)] } },
      'NOT_ON_DEBTOR',
      'emails.remove.0',
    ],
    [
      'an edit of what the same save removes',
      { phones: { edit: [{ id: home.id, label: 'x' }], remove: [home.id] } },
      'NOT_ON_DEBTOR',
      'phones.edit.0.id',
    ],
    [
      'an e-mail address twice, however written',
      { emails: { add: [{ address: 'M.KEANE@example.test' }] } },
      'ALREADY_THERE',
      'emails.add.0.address',
    ],
    [
      'an e-mail address that is none',
      { emails: { add: [{ address: 'keane' }] } },
      'NOT_AN_EMAIL',
      'emails.add.0.address',
    ],
    [
      'a country that is none',
      { addresses: { add: [{ line1: 'x', country: 'Ireland' }] } },
      'NOT_A_COUNTRY',
      'addresses.add.0.country',
    ],
    [
      'an address twice',
      { addresses: { add: [{ line1: '14 HARBOUR ROW', city: 'Cork', postcode: 'T12', country: 'IE' }] } },
      'ALREADY_THERE',
      'addresses.add.0.line1',
    ],
  ])('refuses %s', (_name, fields, code, field) => {
    expect(refusalOf(update(fields))).toEqual({ code, field })
  })
})
