import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, actError } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenMandate } from '../../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { diaryOf, receiptsOf, rowOf } from '../../testing/given/written.ts'

describe('disabling and enabling mandates', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const mandate = 'mandate { id status disabledUntil usable problem lapsesOn }'

  it('switches one off until a day, tells why it cannot be used, and on again', async () => {
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account, { kind: 'bankAccount' })
    const about = { accountId: account.id, mandateId }
    const off = await act(
      api,
      organisation.agent,
      'disableMandate',
      { ...about, until: '2026-12-24', note: 'Wages come late' },
      mandate,
    )
    expect(off).toMatchObject({
      __typename: 'DisableMandateSuccess',
      account: { version: 2 },
      mandate: {
        status: 'disabled',
        disabledUntil: '2026-12-24',
        usable: false,
        problem: 'This mandate is disabled until Dec 24, 2026.',
        lapsesOn: '2029-01-05',
      },
    })
    const on = await act(api, organisation.teamManager, 'enableMandate', about, mandate)
    expect(on).toMatchObject({
      mandate: { status: 'active', disabledUntil: null, usable: true, problem: null },
    })
    const diary = await diaryOf(api, account.id)
    expect(diary).toMatchObject([
      {
        type: 'mandateDisabled',
        subject_id: mandateId,
        data: { until: '2026-12-24', note: 'Wages come late' },
      },
      { type: 'mandateEnabled', subject_id: mandateId },
    ])
    expect(await receiptsOf(api, account.id)).toEqual({ disableMandate: 1, enableMandate: 1 })
  })

  it('switches one off without end, and refuses what changes nothing', async () => {
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account)
    const about = { accountId: account.id, mandateId }
    await act(api, organisation.agent, 'disableMandate', about)
    expect(await rowOf(api, 'mandate', mandateId)).toMatchObject({ status: 'disabled', disabled_until: null })
    expect(await act(api, organisation.agent, 'disableMandate', about)).toMatchObject({
      code: 'MANDATE_ALREADY_DISABLED',
      field: 'mandateId',
    })
    expect(
      await act(api, organisation.agent, 'disableMandate', { ...about, until: '2026-11-20' }),
    ).toMatchObject({
      code: 'UNTIL_IN_PAST',
      field: 'until',
    })
    await act(api, organisation.admin, 'enableMandate', about)
    expect(await act(api, organisation.admin, 'enableMandate', about)).toMatchObject({
      code: 'NO_DISABLED_MANDATE',
    })
  })

  it('lets agents stop a mandate, and only managers start it again', async () => {
    const account = await givenAccount(api, organisation)
    const { mandateId } = await givenMandate(api, organisation, account, { status: 'disabled' })
    const about = { accountId: account.id, mandateId }
    expect(await actError(api, organisation.agent, 'enableMandate', about)).toBe('FORBIDDEN')
    expect(await actError(api, organisation.readOnly, 'disableMandate', about)).toBe('FORBIDDEN')
    const stranger = await givenAccount(api, organisation)
    expect(
      await act(api, organisation.agent, 'disableMandate', { accountId: stranger.id, mandateId }),
    ).toMatchObject({ code: 'NO_MANDATE' })
  })
})
