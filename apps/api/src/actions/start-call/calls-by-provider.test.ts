import { describe, expect, it } from 'vitest'
import { followLiveCallsJob } from '../../jobs/follow-live-calls.ts'
import { act } from '../../testing/given/act.ts'
import { givenAccount } from '../../testing/given/given-account.ts'
import { debtorPhone, givenCallWorld, jobContext, later } from '../../testing/twilio/given-started-call.ts'

describe('asking for calls by Twilio', () => {
  const world = givenCallWorld()

  it.each([
    ['does not count when nobody called the debtor', 'agent', 'no-answer', 0],
    ['does not count when the debtor’s phone was busy', 'debtor', 'busy', 0],
    ['counts when the debtor’s phone rang', 'debtor', 'no-answer', 1],
  ] as const)('%s', async (_name, leg, status, used) => {
    await world.api.owner.query('update organisation set settings = settings || $2 where id = $1', [
      world.organisation.id,
      { contactPolicyPack: 'usRegulationF' },
    ])
    const { account, follow, tell } = await world.given()
    const usedNow = async () => {
      const ask = 'query ($id: ID!) { account(id: $id) { contactPolicy { claims { used } } } }'
      const read = await world.api.run<{ account: { contactPolicy: { claims: { used: number }[] } } }>(
        world.organisation.agent,
        ask,
        { id: account.id },
      )
      return read.account.contactPolicy.claims.map((claim) => claim.used)
    }
    await follow()
    // While it is on its way it counts: nobody calls beside it.
    expect(await usedNow()).toEqual([1, 1])
    await tell(leg, status)
    expect(await usedNow()).toEqual([used, used])
  })

  it('hangs up from the page: at once while nobody rings, else when Twilio has', async () => {
    const waiting = await world.given()
    expect(await waiting.end()).toMatchObject({ __typename: 'EndCallSuccess' })
    expect(await waiting.row()).toMatchObject({ state: 'cancelled' })
    await waiting.follow()
    expect(waiting.placed()).toHaveLength(0)
    expect(await waiting.end()).toMatchObject({ code: 'CALL_OVER' })

    const talking = await world.given()
    await talking.follow()
    await talking.tell('debtor', 'in-progress')
    const [parent] = talking.placed()
    if (!parent) throw new Error('Nothing was placed')
    parent.status = 'in-progress'
    world.twilio.dial(parent, debtorPhone).status = 'in-progress'
    await talking.end()
    expect(await talking.end()).toMatchObject({ code: 'HANG_UP_ASKED' })
    expect(await talking.row()).toMatchObject({ state: 'inProgress' })
    expect(await talking.hangUp()).toEqual({ againAt: new Date('2026-11-21T09:00:10.000Z') })
    expect(world.twilio.hungUp.at(-1)).toBe(parent.sid)
    const asked = world.twilio.hungUp.length
    // Its callback was lost; the job sees that it is over and asks no more.
    expect(await talking.hangUp()).toBeUndefined()
    expect(await talking.row()).toMatchObject({ state: 'completed' })
    expect(world.twilio.hungUp).toHaveLength(asked)
  })

  it('hangs up a call that had no name yet as soon as it has one, and connects nobody', async () => {
    const { follow, row, tell, end, connect, callId } = await world.given('lostAnswer')
    await follow()
    await end()
    expect(await connect()).not.toContain(debtorPhone)
    await world.api.owner.query(
      'select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where key = $1))',
      [`hang-up/${callId}`],
    )
    await tell('agent', 'ringing')
    expect(await row()).toMatchObject({ state: 'agentRinging' })
    const { rows } = await world.api.owner.query('select 1 from graphile_worker.jobs where key = $1', [
      `hang-up/${callId}`,
    ])
    expect(rows).toHaveLength(1)
  })

  it('keeps a person on one call at a time, whichever accounts they are on', async () => {
    const { end } = await world.given()
    const [one, two] = [
      await givenAccount(world.api, world.organisation),
      await givenAccount(world.api, world.organisation),
    ]
    const start = (accountId: string) => act(world.api, world.organisation.agent, 'startCall', { accountId })
    expect(await start(one.id)).toMatchObject({ code: 'ALREADY_ON_CALL' })
    await end()
    const both = await Promise.all([start(one.id), start(two.id)])
    expect(both.map(({ code }) => code ?? 'started').toSorted()).toEqual(['ALREADY_ON_CALL', 'started'])
  })

  it('is refused without a phone of one’s own, which each person says for themselves', async () => {
    const account = await givenAccount(world.api, world.organisation)
    const start = () => act(world.api, world.organisation.teamManager, 'startCall', { accountId: account.id })
    expect(await start()).toMatchObject({ code: 'OWN_PHONE_MISSING' })
    const set = (number: string | null, key: string) =>
      world.api.run<{ setOwnPhone: object }>(
        world.organisation.teamManager,
        'mutation ($input: SetOwnPhoneInput!) { setOwnPhone(input: $input) { __typename ... on SetOwnPhoneSuccess { ownPhone } ... on InvalidInputError { issues { field code } } } }',
        { input: { number, idempotencyKey: key } },
      )
    expect(await set('01 555 0199', 'own-phone-1')).toMatchObject({
      setOwnPhone: { issues: [{ field: 'number', code: 'COUNTRY_CODE_MISSING' }] },
    })
    expect(await set('+353 1 555 0199', 'own-phone-2')).toMatchObject({
      setOwnPhone: { ownPhone: '+35315550199' },
    })
    const viewer = '{ viewer { ownPhone } }'
    expect(await world.api.run(world.organisation.teamManager, viewer)).toEqual({
      viewer: { ownPhone: '+35315550199' },
    })
    expect(await world.api.run(world.organisation.admin, viewer)).toEqual({ viewer: { ownPhone: null } })
    expect((await start()).__typename).toBe('StartCallSuccess')
  })

  it('asks the contact policy before anybody’s phone rings', async () => {
    const account = await givenAccount(world.api, world.organisation, { flags: ['ceaseContact'] })
    expect(
      await act(world.api, world.organisation.agent, 'startCall', { accountId: account.id }),
    ).toMatchObject({
      code: 'CEASE_CONTACT',
    })
    const { rows } = await world.api.owner.query('select 1 from call where account_id = $1', [account.id])
    expect(rows).toEqual([])
  })

  it('shows a call to its caller alone, until it is written down', async () => {
    const { account, follow, tell } = await world.given()
    await follow()
    await tell('debtor', 'no-answer')
    const current = async (actor = world.organisation.agent) => {
      const ask = 'query ($id: ID!) { account(id: $id) { telephony currentCall { state } } }'
      return (await world.api.run<{ account: object }>(actor, ask, { id: account.id })).account
    }
    expect(await current()).toEqual({ telephony: 'twilio', currentCall: { state: 'noAnswer' } })
    expect(await current(world.organisation.admin)).toMatchObject({ currentCall: null })
    await act(world.api, world.organisation.agent, 'addInteraction', {
      accountId: account.id,
      method: 'phone',
      direction: 'outbound',
      outcome: 'noAnswer',
      phoneId: account.phoneId,
    })
    expect(await current()).toMatchObject({ currentCall: null })
  })

  it('follows a call again whose job was given up', async () => {
    const { callId, follow } = await world.given()
    await follow()
    await world.api.owner.query(
      'select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs where key = $1))',
      [`call/${callId}`],
    )
    later(world, 600)
    await followLiveCallsJob.run({}, jobContext(world))
    const { rows } = await world.api.owner.query('select 1 from graphile_worker.jobs where key = $1', [
      `call/${callId}`,
    ])
    expect(rows).toHaveLength(1)
  })
})
