import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { followCallJob } from '../jobs/follow-call.ts'
import { act } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenFakeTwilio } from '../testing/twilio/fake-twilio.ts'
import {
  debtorPhone,
  givenCallWorld,
  jobContext,
  later,
  ownPhone,
} from '../testing/twilio/given-started-call.ts'
import { twilioOptions } from '../testing/twilio/twilio-options.ts'
import { twilioProvider } from './twilio-provider.ts'

describe('calls by Twilio, when something goes wrong', () => {
  const world = givenCallWorld()

  it.each([
    ['badNumber', 'ownNumberRefused'],
    ['badCaller', 'providerRefused'],
    ['wrongKey', 'providerRefused'],
    ['tooMany', 'providerBusy'],
  ] as const)('says why Twilio did not place it: %s', async (trouble, failure) => {
    const { follow, row, placed, endings } = await world.given(trouble)
    expect(await follow()).toBeUndefined()
    expect(await row()).toMatchObject({ state: 'failed', failure })
    expect(await endings()).toMatchObject([{ data: { state: 'failed', failure } }])
    await follow()
    expect(placed()).toHaveLength(0)
  })

  it.each(['lostAnswer', 'heldAnswer', 'noAnswer', 'fault'] as const)(
    'never dials again when it is not known whether it was placed: %s',
    async (trouble) => {
      const { follow, row, placed } = await world.given(trouble)
      expect(await follow()).toEqual({ againAt: new Date('2026-11-21T09:00:30.000Z') })
      expect(await row()).toMatchObject({ state: 'dialling', provider_reference: null })
      later(world, 29)
      await follow()
      later(world, 30)
      expect(await follow()).toBeUndefined()
      expect(await row()).toMatchObject({ state: 'unknown', ended_at: null })
      expect(await follow()).toBeUndefined()
      expect(placed()).toHaveLength(trouble === 'lostAnswer' || trouble === 'heldAnswer' ? 1 : 0)
      // The caller knows, and may try again.
      const again = await act(world.api, world.organisation.agent, 'startCall', {
        accountId: (await givenAccount(world.api, world.organisation)).id,
      })
      expect(again.__typename).toBe('StartCallSuccess')
    },
  )

  it('finds a call whose answer was lost by what is told of it, also when it was in doubt', async () => {
    const { follow, row, placed, tell, connect } = await world.given('lostAnswer')
    await follow()
    later(world, 30)
    await follow()
    expect(await row()).toMatchObject({ state: 'unknown' })
    await tell('agent', 'ringing')
    expect(await row()).toMatchObject({ state: 'agentRinging', provider_reference: placed()[0]?.sid })
    expect(await connect()).toContain(debtorPhone)
    await tell('debtor', 'no-answer')
    expect(await row()).toMatchObject({ state: 'noAnswer' })
  })

  it('hangs up a call that was in doubt when its person is on another one, and connects nobody', async () => {
    const doubted = await world.given('lostAnswer')
    await doubted.follow()
    later(world, 30)
    await doubted.follow()
    const other = await world.given()
    expect(await doubted.tell('agent', 'ringing')).toBe(204)
    expect(await doubted.tell('agent', 'in-progress')).toBe(204)
    const [parent] = doubted.placed()
    expect(await doubted.row()).toMatchObject({ state: 'unknown', provider_reference: parent?.sid })
    expect(await doubted.connect()).not.toContain(debtorPhone)
    const { rowCount } = await world.api.owner.query('select from graphile_worker.jobs where key = $1', [
      `hang-up/${doubted.callId}`,
    ])
    expect(rowCount).toBe(1)
    expect(await doubted.hangUp()).toMatchObject({ againAt: expect.any(Date) })
    expect(world.twilio.hungUp.at(-1)).toBe(parent?.sid)
    expect(await doubted.tell('agent', 'canceled')).toBe(204)
    expect(await doubted.row()).toMatchObject({ state: 'cancelled' })
    expect(await doubted.hangUp()).toBeUndefined()
    expect(await other.row()).toMatchObject({ state: 'queued' })
  })

  it('says that Twilio was not reached, when it certainly was not', async () => {
    const gone = await givenFakeTwilio()
    await gone.close()
    const call = { orgId: 'org', accountId: 'acc', callId: 'cal', ownPhone }
    expect(await twilioProvider(twilioOptions(gone.url)).place(call)).toEqual({
      failure: 'providerUnreachable',
    })
  })

  it('says that no provider is set up, where none is', async () => {
    const { own, row } = await world.given()
    expect(await followCallJob({}).run(own, jobContext(world))).toBeUndefined()
    expect(await row()).toMatchObject({ state: 'failed', failure: 'providerMissing' })
  })

  it.each([undefined, 'lostAnswer', 'badNumber'] as const)(
    'logs no number that could be dialled: %s',
    async (trouble) => {
      const { own } = await world.given(trouble)
      const lines: string[] = []
      const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
      await followCallJob(world.api.services.callProviders).run(own, { ...jobContext(world), log })
      expect(lines.join('')).toContain('+3538•••44')
      for (const number of [debtorPhone, ownPhone]) expect(lines.join('')).not.toContain(number.slice(5))
    },
  )

  it('dials once, whoever runs the job, however often', async () => {
    const { follow, placed } = await world.given()
    await Promise.all(Array.from({ length: 10 }, () => follow()))
    expect(placed()).toHaveLength(1)
  })

  it('dials nobody for a call that waited until nobody expects it', async () => {
    const { follow, row, placed } = await world.given()
    later(world, 61)
    expect(await follow()).toBeUndefined()
    expect(await row()).toMatchObject({ state: 'failed', failure: 'waitedTooLong' })
    expect(placed()).toHaveLength(0)
  })

  it('looks what became of a call whose callbacks were lost', async () => {
    const { follow, row, placed } = await world.given()
    await follow()
    const parent = placed()[0]
    if (!parent) throw new Error('Nothing was placed')
    parent.status = 'in-progress'
    const child = world.twilio.dial(parent, debtorPhone)
    child.status = 'in-progress'
    child.start_time = 'Sat, 21 Nov 2026 09:00:15 +0000'
    later(world, 120)
    expect(await follow()).toEqual({ againAt: new Date('2026-11-21T09:04:00.000Z') })
    expect(await row()).toMatchObject({
      state: 'inProgress',
      answered_at: new Date('2026-11-21T09:00:15.000Z'),
    })
    parent.status = 'completed'
    child.status = 'completed'
    child.duration = '145'
    child.end_time = 'Sat, 21 Nov 2026 09:02:40 +0000'
    later(world, 240)
    expect(await follow()).toBeUndefined()
    expect(await row()).toMatchObject({ state: 'completed', duration_seconds: 145 })
  })

  it('looks at once when the caller is gone and nothing was told of the debtor', async () => {
    const { follow, row, placed, tell, callId } = await world.given()
    await follow()
    const [parent] = placed()
    if (parent) parent.status = 'completed'
    await tell('agent', 'completed')
    const { rows } = await world.api.owner.query(
      'select run_at <= now() as now from graphile_worker.jobs where key = $1',
      [`call-look/${callId}`],
    )
    expect(rows).toEqual([{ now: true }])
    expect(await follow()).toBeUndefined()
    // They never pressed a key: nobody was called.
    expect(await row()).toMatchObject({ state: 'cancelled', rang_at: null })
  })
})
