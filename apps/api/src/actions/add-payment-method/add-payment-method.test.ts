import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, actError } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, rowOf } from '../../testing/given/written.ts'

describe('addPaymentMethod', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const card = {
    kind: 'card',
    label: 'Visa •••• 4242',
    last4: '4242',
    provider: 'stripe',
    providerCustomerId: 'cus_1',
    providerMethodId: 'pm_1',
    scheme: 'card',
    signedOn: '2026-11-20',
  }

  it('takes a saved method of Stripe, which can be charged then', async () => {
    const account = await givenAccount(api, organisation)
    const added = await act<{ paymentMethod: { id: string; mandates: { id: string }[] } }>(
      api,
      organisation.teamManager,
      'addPaymentMethod',
      { accountId: account.id, ...card, mandateReference: 'C-1' },
      'paymentMethod { id provider mandates { id reference usable } }',
    )
    expect(added).toMatchObject({
      paymentMethod: { provider: 'stripe', mandates: [{ reference: 'C-1', usable: true }] },
    })
    expect(await rowOf(api, 'payment_method', added.paymentMethod.id)).toMatchObject({
      provider_customer_id: 'cus_1',
      provider_method_id: 'pm_1',
    })
    expect(await diaryOf(api, account.id)).toMatchObject([
      { type: 'paymentMethodAdded', subject_id: added.paymentMethod.id },
    ])
    expect(
      await act(api, organisation.agent, 'chargePaymentMethod', {
        accountId: account.id,
        mandateId: added.paymentMethod.mandates[0]?.id,
        claimId: account.claimIds[0],
        amount: { amount: '10.00', currency: 'EUR' },
      }),
    ).toMatchObject({ __typename: 'ChargePaymentMethodSuccess' })
  })

  it('refuses a reference that is taken, a whole card number, and people without the permission', async () => {
    const { id: accountId } = await givenAccount(api, organisation)
    const add = (fields: object) =>
      act(api, organisation.teamManager, 'addPaymentMethod', {
        accountId,
        ...card,
        mandateReference: 'C-2',
        ...fields,
      })
    await add({})
    expect(await add({})).toMatchObject({ code: 'REFERENCE_TAKEN', field: 'mandateReference' })
    expect(await add({ last4: '4242424242424242' })).toMatchObject({
      __typename: 'InvalidInputError',
      issues: [{ field: 'last4' }],
    })
    const input = { accountId, ...card, mandateReference: 'C-3' }
    expect(await actError(api, organisation.agent, 'addPaymentMethod', input)).toBe('FORBIDDEN')
  })
})
