import { describe, expect, it } from 'vitest'
import { givenId } from '../../testing/given-account.ts'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { createAccount } from './rule.ts'

const profileId = givenId('profile')
const free = { referenceTaken: false, externalIdTaken: false, profileId }
const input = {
  reference: 'DEB-1',
  externalId: 'crm-7',
  currency: 'eur',
  debtors: [{ name: 'Marisol Keane' }],
}
const create = (fields: object, subject: object = {}) =>
  decide(createAccount, null, { ...input, ...fields }, { ...free, ...subject })

describe('create account', () => {
  it('makes the account and its debtors, the first of them primary', () => {
    const plan = planOf(
      create({
        defaultCountry: 'IE',
        debtors: [
          {
            name: 'Marisol Keane',
            phones: [{ number: '085 012 3344' }, { number: '+353850123344', label: 'work' }],
            emails: [{ address: 'M@Example.test' }],
          },
          { name: 'Lir Logistics', kind: 'company' },
        ],
      }),
    )
    expect(plan.account).toEqual({
      reference: 'DEB-1',
      externalId: 'crm-7',
      currency: 'EUR',
      tags: [],
      profileId,
    })
    expect(plan.debtors).toMatchObject([
      {
        name: 'Marisol Keane',
        kind: 'person',
        isPrimary: true,
        birthDate: null,
        phones: [{ number: '+353850123344', label: 'mobile' }],
        emails: [{ address: 'm@example.test', label: 'personal' }],
      },
      { name: 'Lir Logistics', kind: 'company', isPrimary: false },
    ])
    expect(plan.diary).toEqual([
      {
        type: 'accountCreated',
        version: 1,
        data: { reference: 'DEB-1', debtors: ['Marisol Keane', 'Lir Logistics'] },
      },
    ])
  })

  it('makes the debtor primary that is said to be', () => {
    const plan = planOf(create({ debtors: [{ name: 'A' }, { name: 'B', isPrimary: true }] }))
    expect(plan.debtors.map(({ isPrimary }) => isPrimary)).toEqual([false, true])
  })

  it.each([
    ['a reference that is taken', {}, { referenceTaken: true }, 'REFERENCE_TAKEN', 'reference'],
    ['an external id that is taken', {}, { externalIdTaken: true }, 'EXTERNAL_ID_TAKEN', 'externalId'],
    ['an unknown profile', {}, { profileId: null }, 'PROFILE_NOT_FOUND', 'profileId'],
    ['a currency that is none', { currency: 'EURO' }, {}, 'UNKNOWN_CURRENCY', 'currency'],
    ['no debtor', { debtors: [] }, {}, 'TOO_FEW', 'debtors'],
    [
      'two primary debtors',
      {
        debtors: [
          { name: 'A', isPrimary: true },
          { name: 'B', isPrimary: true },
        ],
      },
      {},
      'TWO_PRIMARY_DEBTORS',
      'debtors',
    ],
    [
      'a number that is none',
      { debtors: [{ name: 'A' }, { name: 'B', phones: [{ number: '+1' }] }] },
      {},
      'NOT_A_PHONE_NUMBER',
      'debtors.1.phones.0.number',
    ],
    [
      'a birth date after today',
      { debtors: [{ name: 'A', birthDate: '2027-01-01' }] },
      {},
      'BIRTH_DATE_IN_FUTURE',
      'debtors.0.birthDate',
    ],
  ])('refuses %s', (_name, fields, subject, code, field) => {
    expect(refusalOf(create(fields, subject))).toEqual({ code, field })
  })

  it('does not mind a taken external id when none is given', () => {
    expect(create({ externalId: null }, { externalIdTaken: true }).ok).toBe(true)
  })
})
