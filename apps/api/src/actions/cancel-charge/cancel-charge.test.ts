import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectChargeJob } from '../../jobs/collect-charge.ts'
import { followPendingChargesJob } from '../../jobs/follow-pending-charges.ts'
import { act, actError, newKey } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenCharge, givenMandate } from '../../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, receiptsOf, rowOf } from '../../testing/given/written.ts'

describe('cancelCharge', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  /** A direct debit that waits for its pre-notice. */
  async function given() {
    api.now = '2026-11-21T09:00:00.000Z'
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account, { kind: 'bankAccount' })
    const claimId = account.claimIds[0] ?? ''
    const chargeId = await givenCharge(api, organisation, account, { mandateId, claimId })
    const cancel = (input: object = {}, actor = organisation.agent) =>
      act<{ charge: object }>(
        api,
        actor,
        'cancelCharge',
        { accountId: account.id, chargeId, ...input },
        'charge { state submittedAt settledAt }',
      )
    const refusalShown = async () => {
      const { node } = await api.run<{ node: { cancelRefusal: { code: string } | null } }>(
        organisation.agent,
        'query ($id: ID!) { node(id: $id) { ... on Charge { cancelRefusal { code } } } }',
        { id: chargeId },
      )
      return node.cancelRefusal?.code ?? null
    }
    const collect = () =>
      collectChargeJob(api.services.providers).run(
        { orgId: organisation.id, accountId: account.id, chargeId },
        { ...api.services, prisma: api.services.database.prisma, owner: api.owner },
      )
    return { account, mandateId, claimId, chargeId, cancel, refusalShown, collect }
  }

  it('calls it off, tells why, and gives its amount free', async () => {
    const { account, mandateId, claimId, chargeId, cancel } = await given()
    const preview = () =>
      api.run(
        organisation.agent,
        'query ($i: ChargePreviewInput!) { chargePreview(input: $i) { most { amount } } }',
        {
          i: { accountId: account.id, mandateId, claimId },
        },
      )
    expect(await preview()).toEqual({ chargePreview: { most: { amount: '60.00' } } })
    expect(await cancel({ note: 'Paid by transfer' })).toMatchObject({
      __typename: 'CancelChargeSuccess',
      charge: { state: 'cancelled', submittedAt: null, settledAt: api.now },
    })
    expect(await rowOf(api, 'charge', chargeId)).toMatchObject({ state: 'cancelled', failure_code: null })
    expect((await diaryOf(api, account.id)).at(-1)).toMatchObject({
      type: 'chargeCancelled',
      subject_id: chargeId,
      claim_id: claimId,
      data: { note: 'Paid by transfer', collectOn: '2026-12-05' },
    })
    expect(await preview()).toEqual({ chargePreview: { most: { amount: '100.00' } } })
  })

  it('is never collected, neither by its job nor by who looks for charges without one', async () => {
    const { account, chargeId, cancel, collect } = await given()
    await cancel()
    api.now = '2026-12-05T09:00:00.000Z'
    expect(await collect()).toBeUndefined()
    await api.owner.query('delete from graphile_worker._private_jobs where key = $1', [`charge/${chargeId}`])
    const context = { ...api.services, prisma: api.services.database.prisma, owner: api.owner }
    await followPendingChargesJob.run({}, context)
    const { rowCount } = await api.owner.query('select from graphile_worker.jobs where key = $1', [
      `charge/${chargeId}`,
    ])
    expect(rowCount).toBe(0)
    expect((await api.owner.query('select from embedded_payment where key = $1', [chargeId])).rowCount).toBe(
      0,
    )
    expect(await rowOf(api, 'account', account.id)).toMatchObject({ balance_minor: '20000' })
  })

  it('is refused once the provider was asked, and when it is over, and the charge says so', async () => {
    const { cancel, refusalShown, collect } = await given()
    expect(await refusalShown()).toBeNull()
    api.now = '2026-12-05T09:00:00.000Z'
    await collect()
    expect(await cancel()).toMatchObject({ code: 'CHARGE_ALREADY_SUBMITTED', field: 'chargeId' })
    expect(await refusalShown()).toBe('CHARGE_ALREADY_SUBMITTED')
    api.now = '2026-12-05T10:00:00.000Z'
    await collect()
    expect(await cancel()).toMatchObject({ code: 'CHARGE_NOT_PENDING', field: 'chargeId' })
    expect(await refusalShown()).toBe('CHARGE_NOT_PENDING')
  })

  it('happens or does not, when collecting comes at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const { chargeId, cancel, collect } = await given()
      api.now = '2026-12-05T09:00:00.000Z'
      const [answer] = await Promise.all([cancel(), collect()])
      const asked = await api.owner.query('select from embedded_payment where key = $1', [chargeId])
      expect(asked.rowCount).toBe(answer.__typename === 'CancelChargeSuccess' ? 0 : 1)
    }
  })

  it('answers the same to the same key, and only who may', async () => {
    const { account, chargeId, cancel } = await given()
    const idempotencyKey = newKey()
    const input = { accountId: account.id, chargeId }
    expect(await actError(api, organisation.readOnly, 'cancelCharge', input)).toBe('FORBIDDEN')
    const stranger = await givenOrganisation(api)
    expect(await actError(api, stranger.admin, 'cancelCharge', input)).toBe('NOT_FOUND')
    const first = await cancel({ idempotencyKey })
    expect(await cancel({ idempotencyKey })).toEqual(first)
    expect(await receiptsOf(api, account.id)).toMatchObject({ cancelCharge: 1 })
    const other = await givenAccount(api, organisation)
    expect(await actError(api, organisation.agent, 'cancelCharge', { ...input, accountId: other.id })).toBe(
      'NOT_FOUND',
    )
  })
})
