import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, newKey, type Answered } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenCharge, givenMandate } from '../../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, receiptsOf, rowOf } from '../../testing/given/written.ts'
import { untilAnswered } from '../../testing/given/until-answered.ts'

const euros = (amount: string) => ({ amount, currency: 'EUR' })

describe('chargePaymentMethod', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const charge = <Selected = object>(input: object, selection?: string) =>
    act<Selected>(
      api,
      organisation.agent,
      'chargePaymentMethod',
      { amount: euros('40.00'), ...input },
      selection,
    )

  const jobOf = async (chargeId: string) =>
    (
      await api.owner.query<{ task_identifier: string; run_at: Date }>(
        'select task_identifier, run_at from graphile_worker.jobs where key = $1',
        [`charge/${chargeId}`],
      )
    ).rows

  it('writes a pending charge, its part and a job, tells it, and books nothing', async () => {
    const account = await givenAccount(api, organisation)
    const { mandateId, paymentMethodId } = await givenMandate(api, organisation, account)
    const [claimId = ''] = account.claimIds
    const made = await charge<{ charge: { id: string } }>(
      { accountId: account.id, mandateId, claimId },
      `charge { id state provider collectOn amount { amount currency } returned { amount } failure createdBy { id }
        parts { amount { amount } claim { id } } paymentMethod { id } mandate { id } product { id } }`,
    )
    expect(made).toMatchObject({
      __typename: 'ChargePaymentMethodSuccess',
      account: { version: 2 },
      charge: {
        state: 'pending',
        provider: 'embedded',
        collectOn: '2026-11-21',
        amount: euros('40.00'),
        returned: { amount: '0.00' },
        failure: null,
        createdBy: { id: organisation.agent.userId },
        parts: [{ amount: { amount: '40.00' }, claim: { id: claimId } }],
        paymentMethod: { id: paymentMethodId },
        mandate: { id: mandateId },
        product: null,
      },
    })
    const chargeId = made.charge.id
    expect(await jobOf(chargeId)).toMatchObject([{ task_identifier: 'collectCharge' }])
    expect(await diaryOf(api, account.id)).toMatchObject([
      { type: 'chargeStarted', subject_id: chargeId, claim_id: claimId },
    ])
    expect(await receiptsOf(api, account.id)).toEqual({ chargePaymentMethod: 1 })
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '20000' })
    const { rows } = await api.owner.query('select from embedded_payment')
    expect(rows).toHaveLength(0)
  })

  it('waits for the day on which the pre-notice is over', async () => {
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account, { kind: 'bankAccount' })
    const chargeId = await givenCharge(api, organisation, account, {
      mandateId,
      claimId: account.claimIds[0] ?? '',
    })
    expect(await jobOf(chargeId)).toMatchObject([{ run_at: new Date('2026-12-05T00:00:00Z') }])
  })

  it('does nothing again when its key comes again', async () => {
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account)
    const input = { accountId: account.id, mandateId, claimId: account.claimIds[0], idempotencyKey: newKey() }
    const [first, second] = [await charge(input, 'charge { id }'), await charge(input, 'charge { id }')]
    expect(second).toEqual(first)
    const { rows } = await api.owner.query('select from charge where account_id = $1', [account.id])
    expect(rows).toHaveLength(1)
  })

  it('never charges more than is open, whatever a hundred people ask at once', async () => {
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account)
    const [claimId = ''] = account.claimIds
    const ask = (n: number) =>
      charge({
        accountId: account.id,
        mandateId,
        claimId,
        amount: euros(n % 2 ? '3.00' : '7.00'),
        idempotencyKey: `charge-${n}-of-${claimId}`,
      })
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => untilAnswered<Answered>(() => ask(n))),
    )
    const names = answers.map(({ __typename, code }) => code ?? __typename)
    const possible = ['ChargePaymentMethodSuccess', 'AMOUNT_EXCEEDS_OPEN', 'CHARGE_PENDING']
    for (const name of names) expect(possible).toContain(name)
    const { rows } = await api.owner.query<{ charged: string; parts: string; charges: number }>(
      `select sum(amount_minor)::text as charged, count(*)::int as charges,
         (select sum(p.amount_minor)::text from charge_claim p where p.claim_id = $2) as parts
       from charge where account_id = $1`,
      [account.id, claimId],
    )
    const charged = Number(rows[0]?.charged)
    expect(rows[0]?.parts).toBe(rows[0]?.charged)
    expect(charged).toBeLessThanOrEqual(10_000)
    // What is left is less than anybody asked for.
    expect(charged).toBeGreaterThan(9_700)
    expect(names.filter((name) => name === 'ChargePaymentMethodSuccess')).toHaveLength(rows[0]?.charges ?? 0)
  })

  it.each([
    ['amount', 'AMOUNT_NOT_POSITIVE', { amount: euros('0') }],
    ['claimId', 'NOT_AN_ID', { claimId: 'INV-1' }],
    ['mandateId', 'NOT_AN_ID', { mandateId: 'x' }],
  ])('finds fault with %s: %s', async (field, code, input) => {
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account)
    expect(
      await charge({ accountId: account.id, mandateId, claimId: account.claimIds[0], ...input }),
    ).toMatchObject({
      __typename: 'InvalidInputError',
      issues: [{ field, code }],
    })
    expect(await receiptsOf(api, account.id)).toEqual({})
  })

  it('refuses what is not on this account, too much, and a mandate that may not be used', async () => {
    const account = await givenAccount(api, organisation)
    const stranger = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account)
    const old = await givenMandate(api, organisation, account, {
      kind: 'bankAccount',
      signedOn: '2023-12-04',
    })
    const off = await givenMandate(api, organisation, account, { status: 'disabled' })
    const theirs = await givenMandate(api, organisation, stranger)
    const [claimId] = account.claimIds
    const refusals = [
      [{ claimId: stranger.claimIds[0] }, 'CLAIM_NOT_OPEN', 'claimId'],
      [{ mandateId: theirs.mandateId }, 'MANDATE_NOT_FOUND', 'mandateId'],
      [{ mandateId: old.mandateId }, 'MANDATE_LAPSED', 'mandateId'],
      [{ mandateId: off.mandateId }, 'MANDATE_DISABLED', 'mandateId'],
      [{ amount: euros('100.01') }, 'AMOUNT_EXCEEDS_OPEN', 'amount'],
      [{ amount: { amount: '1.00', currency: 'USD' } }, 'CURRENCY_MISMATCH', 'amount'],
    ] as const
    for (const [input, code, field] of refusals) {
      expect(await charge({ accountId: account.id, mandateId, claimId, ...input })).toMatchObject({
        __typename: 'RefusedError',
        code,
        field,
      })
    }
    expect(await receiptsOf(api, account.id)).toEqual({})
  })

  it('tells beforehand what it would do, and when', async () => {
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account, { kind: 'bankAccount' })
    const [claimId] = account.claimIds
    const preview = (input: object) =>
      api.run(
        organisation.agent,
        `query ($input: ChargePreviewInput!) {
          chargePreview(input: $input) { most { amount } collectOn noticeDays refusal { code } }
        }`,
        { input: { accountId: account.id, mandateId, ...input } },
      )
    expect(await preview({ claimId })).toEqual({
      chargePreview: { most: { amount: '100.00' }, collectOn: '2026-12-05', noticeDays: 14, refusal: null },
    })
    expect(await preview({ claimId, amount: euros('100.01') })).toMatchObject({
      chargePreview: {
        most: { amount: '100.00' },
        refusal: { code: 'AMOUNT_EXCEEDS_OPEN' },
      },
    })
    expect(await preview({})).toMatchObject({
      chargePreview: { most: { amount: '0.00' }, refusal: { code: 'CHOOSE_ONE' } },
    })
    await charge({ accountId: account.id, mandateId, claimId, amount: euros('99.00') })
    expect(await preview({ claimId })).toMatchObject({ chargePreview: { most: { amount: '1.00' } } })
  })
})
