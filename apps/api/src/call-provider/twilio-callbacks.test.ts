import { describe, expect, it } from 'vitest'
import { receiptsOf } from '../testing/given/written.ts'
import { debtorPhone, givenCallWorld, later, ownPhone } from '../testing/twilio/given-started-call.ts'
import { postCallback } from '../testing/twilio/post-callback.ts'

describe('calls by Twilio, as it tells of them', () => {
  const world = givenCallWorld()

  it('rings the caller’s own phone, and the debtor’s when the caller has pressed a key', async () => {
    const { started, follow, placed, row, connect, callId, account } = await world.given()
    expect(started).toMatchObject({ uri: null, call: { state: 'queued' } })
    expect(await follow()).toEqual({ againAt: new Date('2026-11-21T09:02:00.000Z') })
    expect(placed()).toHaveLength(1)
    const asked = placed()[0]?.fields
    expect(Object.fromEntries(asked ?? [])).toMatchObject({
      To: ownPhone,
      From: '+35315550100',
      Timeout: '25',
    })
    const base = `https://arrears.example/webhooks/twilio/${world.organisation.id}/${account.id}/${callId}`
    expect(asked?.get('StatusCallback')).toBe(`${base}/agent`)
    expect(asked?.getAll('StatusCallbackEvent')).toEqual(['initiated', 'ringing', 'answered', 'completed'])
    // Nobody is called for a voicemail that answers for the caller.
    expect(asked?.get('Twiml')).toContain(
      `<Gather numDigits="1" timeout="12" method="POST" action="${base}/connect">`,
    )
    expect(asked?.get('Twiml')).not.toContain(debtorPhone)
    expect(world.twilio.signedIn[0]).toBe(`AC${'0'.repeat(32)}:token of the tests`)
    expect(await row()).toMatchObject({ state: 'dialling', provider_reference: placed()[0]?.sid })
    const told = await connect()
    expect(told).toContain(`statusCallback="${base}/debtor"`)
    expect(told).toContain(`<Dial callerId="+35315550100" timeout="40"`)
    expect(told).toContain(`>${debtorPhone}</Number>`)
  })

  it('follows a call to its end, and tells the diary once', async () => {
    const { follow, row, tell, endings, account } = await world.given()
    await follow()
    const stateAfter = async (...news: Parameters<typeof tell>) => {
      expect(await tell(...news)).toBe(204)
      return (await row())['state']
    }
    expect(await stateAfter('agent', 'ringing')).toBe('agentRinging')
    expect(await stateAfter('agent', 'in-progress')).toBe('connecting')
    expect(await stateAfter('debtor', 'initiated')).toBe('connecting')
    expect(await stateAfter('debtor', 'ringing')).toBe('ringing')
    later(world, 20)
    expect(await stateAfter('debtor', 'in-progress')).toBe('inProgress')
    later(world, 50)
    const read = await world.api.run<{ account: { currentCall: object } }>(
      world.organisation.agent,
      'query ($id: ID!) { account(id: $id) { currentCall { state isLive talkedSeconds stateLabel display } } }',
      { id: account.id },
    )
    expect(read.account.currentCall).toEqual({
      state: 'inProgress',
      isLive: true,
      talkedSeconds: 30,
      stateLabel: 'Talking',
      display: '+353 85 012 3344',
    })
    later(world, 85)
    expect(await stateAfter('debtor', 'completed', { CallDuration: '65' })).toBe('completed')
    expect(await stateAfter('agent', 'completed', { CallDuration: '80' })).toBe('completed')
    expect(await row()).toMatchObject({
      duration_seconds: 65,
      answered_at: new Date('2026-11-21T09:00:20.000Z'),
      ended_at: new Date('2026-11-21T09:01:25.000Z'),
    })
    expect(await endings()).toMatchObject([{ data: { state: 'completed', durationSeconds: 65 } }])
    expect(await follow()).toBeUndefined()
  })

  it.each([
    ['busy', 'busy', null],
    ['no-answer', 'noAnswer', null],
    ['failed', 'failed', 'debtorUnreachable'],
    ['canceled', 'cancelled', null],
  ])('keeps that the debtor’s phone was %s', async (status, state, failure) => {
    const { follow, row, tell } = await world.given()
    await follow()
    await tell('debtor', status)
    expect(await row()).toMatchObject({ state, failure })
  })

  it.each([
    ['busy', 'agentBusy'],
    ['no-answer', 'agentNoAnswer'],
    ['failed', 'agentUnreachable'],
  ])('calls nobody when the caller’s own phone is %s', async (status, failure) => {
    const { follow, row, tell, connect } = await world.given()
    await follow()
    await tell('agent', status)
    expect(await row()).toMatchObject({ state: 'failed', failure })
    expect(await connect()).toContain('<Hangup/>')
    expect(await connect()).not.toContain(debtorPhone)
  })

  it('hears what comes twice or in another order once, and ends the same', async () => {
    const { follow, row, tell, endings, account } = await world.given()
    await follow()
    for (let twice = 0; twice < 2; twice++) {
      await tell('debtor', 'completed', { CallDuration: '12' })
      await tell('agent', 'completed')
      await tell('debtor', 'in-progress')
      await tell('agent', 'ringing')
    }
    await Promise.all(Array.from({ length: 10 }, () => tell('debtor', 'completed', { CallDuration: '12' })))
    expect(await row()).toMatchObject({ state: 'completed', duration_seconds: 12 })
    expect(await endings()).toHaveLength(1)
    // The name that Twilio gave it, and its end.
    expect(await receiptsOf(world.api, account.id)).toMatchObject({ settleCall: 2 })
  })

  it('hears nothing that Twilio has not signed, and nothing of calls that are not ours', async () => {
    const { follow, row, tell, account, callId } = await world.given()
    await follow()
    expect(await tell('debtor', 'completed', { CallDuration: '9' }, 'another token')).toBe(403)
    const address = (call: string, part: string) =>
      `${world.api.url}/webhooks/twilio/${world.organisation.id}/${account.id}/${call}/${part}`
    const unsigned = { method: 'POST', body: new URLSearchParams({ CallStatus: 'completed' }) }
    for (const part of ['agent', 'debtor', 'connect', 'nothing']) {
      expect((await fetch(address(callId, part), unsigned)).status).toBe(403)
    }
    const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } }
    expect((await fetch(address(callId, 'debtor'), json)).status).toBe(415)
    expect(await row()).toMatchObject({ state: 'dialling' })
    const unknown = address('cal_00000000000000000000000000', 'debtor')
    const told = { CallSid: 'CA1', CallStatus: 'completed' }
    const signed = unknown.replace(world.api.url, 'https://arrears.example')
    expect((await postCallback(world.api.url, signed, told)).status).toBe(404)
    // Another call's report at this call's address.
    expect(await tell('agent', 'no-answer', { CallSid: 'CA_of_another' })).toBe(204)
    expect(await row()).toMatchObject({ state: 'dialling' })
  })

  describe('that are odd, though Twilio has signed them,', () => {
    it.each([
      ['nothing', {}],
      ['no status', { CallSid: 'CA1' }],
      ['an empty status', { CallSid: 'CA1', CallStatus: '' }],
      ['no name', { CallStatus: 'ringing' }],
      ['a name that is too long', { CallSid: 'C'.repeat(5000), CallStatus: 'ringing' }],
      ['a name that cannot be kept', { CallSid: 'CA\u00001', CallStatus: 'ringing' }],
      ['a name of blanks', { CallSid: '   ', CallStatus: 'ringing' }],
      ['half a character', { CallSid: 'CA\ud800', CallStatus: 'ringing' }],
    ])('tell %s: turned away in words', async (_name, fields) => {
      const { follow, row, at } = await world.given('lostAnswer')
      await follow()
      for (const leg of ['agent', 'debtor'] as const) {
        const answer = await postCallback(world.api.url, at(leg), fields)
        expect.soft(answer.status).toBe(400)
        expect.soft(await answer.json()).toEqual({ code: 'BAD_CALLBACK', message: expect.any(String) })
      }
      expect(await row()).toMatchObject({ state: 'dialling', provider_reference: null })
    })

    it.each([
      ['a status that we do not know', { CallStatus: 'parked' }],
      ['a status that is a word of the language', { CallStatus: 'constructor' }],
      ['a status that is everything', { CallStatus: '__proto__' }],
    ])('tell %s: left alone', async (_name, fields) => {
      const { follow, row, tell } = await world.given()
      await follow()
      expect(await tell('agent', fields.CallStatus)).toBe(204)
      expect(await row()).toMatchObject({ state: 'dialling' })
    })

    it.each([
      ['a time that is none', { Timestamp: 'yesterday' }],
      ['a time long ago', { Timestamp: 'Thu, 01 Jan 1970 00:00:00 +0000' }],
      ['a time before it was asked for', { Timestamp: 'Sat, 21 Nov 2026 02:00:00 +0000' }],
      ['a time beyond all', { Timestamp: '+275760-09-13T00:00:00Z' }],
      ['a length below nothing', { CallDuration: '-5' }],
      ['a length that is none', { CallDuration: 'NaN' }],
      ['an endless length', { CallDuration: '1e400' }],
      ['a length of years', { CallDuration: '99999999999999999999' }],
      ['what nobody asked for', { Nonsense: '\u0000\ud83d', CallSid2: 'x'.repeat(9000) }],
    ])('tell %s: heard without it', async (_name, fields) => {
      const { follow, row, tell } = await world.given()
      await follow()
      expect(await tell('debtor', 'in-progress', fields)).toBe(204)
      later(world, 30)
      expect(await tell('debtor', 'completed', fields)).toBe(204)
      expect(await row()).toMatchObject({ state: 'completed' })
    })

    it('name a call by what another one is called: left alone', async () => {
      const other = await world.given()
      await other.follow()
      await other.tell('debtor', 'no-answer')
      const { follow, row, tell } = await world.given('lostAnswer')
      await follow()
      const [placed] = other.placed()
      expect(await tell('agent', 'ringing', { CallSid: placed?.sid ?? '' })).toBe(204)
      expect(await row()).toMatchObject({ state: 'dialling', provider_reference: null })
    })

    it.each(['cal_1', 'x'.repeat(90), '__proto__'])('are about %s: nowhere to be found', async (odd) => {
      const { own, at } = await world.given()
      for (const id of [own.orgId, own.accountId, own.callId]) {
        for (const part of ['agent', 'connect'] as const) {
          const address = at(part).replace(id, odd)
          const told = { CallSid: 'CA1', CallStatus: 'ringing' }
          expect.soft((await postCallback(world.api.url, address, told)).status, address).toBe(404)
        }
      }
    })
  })
})
