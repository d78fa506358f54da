import type { Actor } from '@arrears/domain/permissions/permissions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { diaryOf } from '../testing/given/written.ts'

const policy = /* GraphQL */ `
  query ($id: ID!, $phoneId: ID!, $claimIds: [ID!]) {
    account(id: $id) {
      flags
      availableActions {
        id
        enabled
        refusal {
          code
        }
      }
      contactPolicy {
        pack
        packLabel
        source
        channels {
          channel
          allowed
          code
          until
          used
          limit
          limitDays
          localTime
          timeZones
          mayOverride
        }
        call(phoneId: $phoneId, claimIds: $claimIds) {
          allowed
          code
          message
          mayOverride
        }
        claims {
          claimId
          reference
          used
          limit
          from
          because
        }
      }
    }
  }
`

interface Policy {
  flags: string[]
  availableActions: { id: string; enabled: boolean; refusal: { code: string } | null }[]
  contactPolicy: {
    pack: string
    packLabel: string
    source: string
    channels: Record<string, unknown>[]
    call: { allowed: boolean; code: string | null; message: string | null; mayOverride: boolean }
    claims: { reference: string; used: number; from: string | null; because: string | null }[]
  }
}

describe('the contact policy of an account', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    // Ten in the morning in New York.
    api = await givenApi({ now: '2026-11-20T15:00:00.000Z' })
    organisation = await givenOrganisation(api, { settings: { timeZone: 'America/New_York' } })
    await api.owner.query('update profile set settings = $2 where id = $1', [
      organisation.profileId,
      { contactPolicyPack: 'usRegulationF' },
    ])
  })
  afterAll(() => api.close())

  async function givenAmerican(number = '+12125550100'): Promise<TestAccount> {
    const account = await givenAccount(api, organisation)
    await api.owner.query('update phone set number = $2 where id = $1', [account.phoneId, number])
    return account
  }

  const read = async (account: TestAccount, actor: Actor = organisation.agent, claimIds: string[] = []) => {
    const variables = { id: account.id, phoneId: account.phoneId, claimIds }
    return (await api.run<{ account: Policy }>(actor, policy, variables)).account
  }
  const call = (account: TestAccount, actor: Actor, fields: object = {}) =>
    act<{ overridden: string | null; uri: string }>(
      api,
      actor,
      'startCall',
      { accountId: account.id, ...fields },
      'overridden uri',
    )
  const interaction = (account: TestAccount, fields: object = {}) =>
    act<{ contactWarning: string | null }>(
      api,
      organisation.agent,
      'addInteraction',
      {
        accountId: account.id,
        method: 'phone',
        direction: 'outbound',
        outcome: 'noAnswer',
        phoneId: account.phoneId,
        ...fields,
      },
      'contactWarning',
    )

  it('says where the rules come from, and how each channel stands', async () => {
    const account = await givenAmerican()
    const { contactPolicy } = await read(account)
    expect(contactPolicy).toMatchObject({
      pack: 'usRegulationF',
      packLabel: 'US Regulation F',
      source: 'profile',
    })
    expect(contactPolicy.channels).toEqual([
      {
        channel: 'phone',
        allowed: true,
        code: null,
        until: '2026-11-21T02:00:00.000Z',
        used: 0,
        limit: 7,
        limitDays: 7,
        localTime: '10:00',
        timeZones: ['America/New_York'],
        mayOverride: false,
      },
      expect.objectContaining({ channel: 'sms', allowed: false, code: 'NO_SMS_CONSENT', mayOverride: false }),
      expect.objectContaining({ channel: 'email', allowed: false, code: 'NO_ADDRESS' }),
      expect.objectContaining({ channel: 'letter', allowed: true, limit: null }),
    ])
  })

  it('uses addresses, too: an Eastern number and a Pacific home', async () => {
    const account = await givenAmerican()
    await api.owner.query(
      `insert into address (id, org_id, account_id, debtor_id, line1, region, country) values ($1, $2, $3, $4, '1 Pier', 'CA', 'US')`,
      [`adr_${account.id.slice(4)}`, organisation.id, account.id, account.debtorId],
    )
    const [phone] = (await read(account)).contactPolicy.channels
    expect(phone).toMatchObject({
      allowed: false,
      code: 'INCONVENIENT_TIME',
      until: '2026-11-20T16:00:00.000Z',
    })
    expect(phone?.['timeZones']).toEqual(['America/Los_Angeles', 'America/New_York'])
  })

  describe('after seven calls', () => {
    let account: TestAccount
    beforeAll(async () => {
      account = await givenAmerican()
      const [first] = account.claimIds
      for (let calls = 0; calls < 6; calls++) await interaction(account)
      // The seventh is about one debt alone.
      await interaction(account, { claimIds: [first] })
    })

    it('leaves the debt that has calls left', async () => {
      const [first, second] = account.claimIds
      const { contactPolicy } = await read(account, organisation.agent, [first ?? ''])
      expect(contactPolicy.claims).toMatchObject([
        { claimId: first, used: 7, from: '2026-11-27', because: 'calls' },
        { claimId: second, used: 6, from: null, because: null },
      ])
      expect(contactPolicy.call).toMatchObject({ allowed: false, code: 'CALLS_USED_UP', mayOverride: false })
      expect((await read(account, organisation.agent, [second ?? ''])).contactPolicy.call.allowed).toBe(true)
      expect(await call(account, organisation.agent, { claimIds: [first] })).toMatchObject({
        code: 'CALLS_USED_UP',
      })
    })

    it('refuses the eighth, tells the menu why, and lets a team manager override with a reason', async () => {
      api.now = '2026-11-20T15:05:00.000Z'
      expect(await call(account, organisation.agent)).toMatchObject({
        uri: 'tel:+12125550100',
        overridden: null,
      })
      const menu = async (actor: Actor) =>
        (await read(account, actor)).availableActions.find(({ id }) => id === 'startCall')
      expect(await menu(organisation.agent)).toMatchObject({
        enabled: false,
        refusal: { code: 'CALLS_USED_UP' },
      })
      expect(await menu(organisation.teamManager)).toMatchObject({ enabled: true, refusal: null })

      const override = { reason: 'He asked for a call by letter' }
      expect(await call(account, organisation.agent, { override })).toMatchObject({ code: 'CALLS_USED_UP' })
      expect(await call(account, organisation.teamManager)).toMatchObject({ code: 'CALLS_USED_UP' })
      expect(await call(account, organisation.teamManager, { override: { reason: ' ' } })).toMatchObject({
        issues: [{ field: 'override.reason', code: 'REQUIRED' }],
      })
      const done = await call(account, organisation.teamManager, { override })
      expect(done).toMatchObject({ __typename: 'StartCallSuccess', overridden: 'CALLS_USED_UP' })
      const told = (await diaryOf(api, account.id)).slice(-2)
      expect(told).toMatchObject([
        { type: 'contactPolicyOverridden', data: { code: 'CALLS_USED_UP', reason: override.reason } },
        { type: 'callStarted' },
      ])
      const { rows } = await api.owner.query(
        `select actor_user_id, result from action_record where account_id = $1 and action = 'startCall' order by id desc limit 1`,
        [account.id],
      )
      expect(rows).toMatchObject([
        { actor_user_id: organisation.teamManager.userId, result: { overridden: 'CALLS_USED_UP' } },
      ])
    })
  })

  it('keeps what happened although it should not have, and says so', async () => {
    const account = await givenAmerican()
    expect(await interaction(account, { method: 'sms' })).toMatchObject({
      __typename: 'AddInteractionSuccess',
      contactWarning: 'There is no consent to SMS of the last 60 days.',
    })
    expect(await interaction(account)).toMatchObject({ contactWarning: null })
  })

  it('honours on every account what was refused at a number, and on no other organisation’s', async () => {
    const number = '+12125550177'
    const [one, other] = [await givenAmerican(number), await givenAmerican(number)]
    const stranger = await givenOrganisation(api)
    const theirs = await givenAccount(api, stranger)
    await api.owner.query('update phone set number = $2 where id = $1', [theirs.phoneId, number])
    await act(api, organisation.agent, 'recordOptOut', {
      accountId: one.id,
      channel: 'phone',
      phoneId: one.phoneId,
      source: 'spoken',
    })
    expect((await read(one)).contactPolicy.call.code).toBe('OPTED_OUT')
    expect((await read(other)).contactPolicy.call.code).toBe('OPTED_OUT')
    expect(await call(other, organisation.teamManager, { override: { reason: 'Please' } })).toMatchObject({
      code: 'OPTED_OUT',
    })
    expect((await read(theirs, stranger.agent)).contactPolicy.call.allowed).toBe(true)
  })

  it('answers a number of another account as one that is unknown', async () => {
    const [one, other] = [await givenAmerican(), await givenAmerican()]
    expect(await api.errorCode(organisation.agent, policy, { id: one.id, phoneId: other.phoneId })).toBe(
      'NOT_FOUND',
    )
  })
})
