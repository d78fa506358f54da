import { describe, expect, it } from 'vitest'
import { decide, planOf, refusalOf } from '../../testing/decide.ts'
import { accountId, givenAccount } from '../../testing/given-account.ts'
import { addPaymentMethod } from './rule.ts'

const input = {
  accountId,
  kind: 'bankAccount',
  label: 'IBAN •••• 3000',
  last4: '3000',
  provider: 'stripe',
  providerCustomerId: 'cus_1',
  providerMethodId: 'pm_1',
  mandateReference: 'M-4217',
  scheme: 'sepaCore',
  signedOn: '2026-11-20',
}
const add = (fields: object = {}, { status = 'open' as 'open' | 'closed', referenceTaken = false } = {}) =>
  decide(addPaymentMethod, givenAccount({ status }), { ...input, ...fields }, { referenceTaken })

describe('add payment method', () => {
  it('takes the method with its mandate and tells it', () => {
    expect(planOf(add())).toEqual({
      method: {
        kind: 'bankAccount',
        label: 'IBAN •••• 3000',
        last4: '3000',
        expiresOn: null,
        provider: 'stripe',
        providerCustomerId: 'cus_1',
        providerMethodId: 'pm_1',
      },
      mandate: { reference: 'M-4217', scheme: 'sepaCore', signedOn: '2026-11-20' },
      diary: [
        { type: 'paymentMethodAdded', version: 1, data: { method: 'IBAN •••• 3000', mandate: 'M-4217' } },
      ],
    })
  })

  it('needs no ids of the embedded provider', () => {
    const ids = { provider: 'embedded', providerCustomerId: null, providerMethodId: null }
    expect(planOf(add(ids)).method).toMatchObject({ provider: 'embedded', providerMethodId: null })
  })

  it.each([
    ['a whole number instead of four digits', { last4: '4242424242424242' }, 'last4'],
    ['a card with the scheme of a bank account', { kind: 'card' }, 'scheme'],
    ['Stripe without the ids', { providerMethodId: '' }, 'providerMethodId'],
    ['a mandate from tomorrow', { signedOn: '2026-11-22' }, 'signedOn'],
    ['what has expired', { expiresOn: '2026-11-20' }, 'expiresOn'],
  ])('refuses %s', (_name, fields, field) => {
    expect(refusalOf(add(fields)).field).toBe(field)
  })

  it('refuses a reference that is taken, and a closed account', () => {
    expect(refusalOf(add({}, { referenceTaken: true })).code).toBe('REFERENCE_TAKEN')
    expect(refusalOf(add({}, { status: 'closed' })).code).toBe('ACCOUNT_CLOSED')
  })
})
