import type { Id } from '@arrears/domain/shared/ids'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { followCallJob } from '../../jobs/follow-call.ts'
import { hangUpCallJob } from '../../jobs/hang-up-call.ts'
import { act } from '../given/act.ts'
import { givenAccount } from '../given/given-account.ts'
import { givenOrganisation, type TestOrganisation } from '../given/given-organisation.ts'
import type { TestApi } from '../given/given-api.ts'
import { givenServer, type TestServer } from '../given/given-server.ts'
import { diaryOf, rowOf } from '../given/written.ts'
import { givenFakeTwilio, type FakeTwilio, type TwilioTrouble } from './fake-twilio.ts'
import { postCallback } from './post-callback.ts'
import { twilioOptions } from './twilio-options.ts'

export const ownPhone = '+35315550182'
export const debtorPhone = '+353850123344'
const start = '2026-11-21T09:00:00.000Z'

/** A server that calls by a fake of Twilio. */
export interface CallWorld {
  readonly twilio: FakeTwilio
  readonly api: TestServer
}

/** What a file's tests share: such a server, an organisation of its own for each test, and calls in that. */
export function givenCallWorld() {
  let world: CallWorld
  let organisation: TestOrganisation

  beforeAll(async () => {
    const twilio = await givenFakeTwilio()
    world = { twilio, api: await givenServer({}, { twilio: twilioOptions(twilio.url) }) }
  })
  afterAll(async () => {
    await world.api.close()
    await world.twilio.close()
  })
  beforeEach(async () => void (organisation = await givenCallers(world)))

  return {
    get twilio() {
      return world.twilio
    },
    get api() {
      return world.api
    },
    get organisation() {
      return organisation
    },
    given: (trouble?: TwilioTrouble) => givenStartedCall(world, organisation, trouble),
  }
}

/** An organisation that calls by Twilio and whose agent has a phone. One person is on one call, so each test has its own. */
export async function givenCallers({
  api,
  twilio,
}: {
  api: TestApi
  twilio: FakeTwilio
}): Promise<TestOrganisation> {
  api.now = start
  twilio.troubles.length = 0
  const organisation = await givenOrganisation(api, { settings: { telephonyUri: 'twilio' } })
  await api.owner.query('update member set own_phone = $1 where user_id = $2', [
    ownPhone,
    organisation.agent.userId,
  ])
  return organisation
}

/** So many seconds after the test began. */
export function later({ api }: CallWorld, seconds: number): void {
  api.now = new Date(Date.parse(start) + seconds * 1000).toISOString()
}

export const jobContext = ({ api }: CallWorld) => ({
  ...api.services,
  prisma: api.services.database.prisma,
  owner: api.owner,
})

/** A call that the agent has just asked for, and all that can happen to it. */
async function givenStartedCall(world: CallWorld, organisation: TestOrganisation, trouble?: TwilioTrouble) {
  const { api, twilio } = world
  const context = () => jobContext(world)
  const account = await givenAccount(api, organisation)
  const before = twilio.calls.length
  const started = await act<{ uri: string | null; call: { id: Id<'call'>; state: string } }>(
    api,
    organisation.agent,
    'startCall',
    { accountId: account.id },
    'uri call { id state }',
  )
  const callId = started.call.id
  const own = { orgId: organisation.id, accountId: account.id, callId }
  if (trouble) twilio.troubles.push(trouble)
  const follow = () => followCallJob(api.services.callProviders).run(own, context())
  const hangUp = () => hangUpCallJob(api.services.callProviders).run(own, context())
  const placed = () => twilio.calls.slice(before).filter((call) => call.parent_call_sid === null)
  const row = async () => (await rowOf(api, 'call', callId)) ?? {}
  const end = () => act(api, organisation.agent, 'endCall', { accountId: account.id, callId })
  /** The address that Twilio was given. */
  const at = (part: 'agent' | 'debtor' | 'connect') =>
    `https://arrears.example/webhooks/twilio/${organisation.id}/${account.id}/${callId}/${part}`
  /** Tells of a leg as Twilio does, at the address that goes with the call. */
  const tell = async (
    leg: 'agent' | 'debtor',
    CallStatus: string,
    more: Record<string, string> = {},
    token?: string,
  ) => {
    const sid = placed()[0]?.sid ?? 'CA_unheard'
    const legs: Record<string, string> =
      leg === 'agent' ? { CallSid: sid } : { CallSid: `${sid}_child`, ParentCallSid: sid }
    const fields = { ...legs, CallStatus, Timestamp: new Date(api.now).toUTCString(), ...more }
    return (await postCallback(api.url, at(leg), fields, token)).status
  }
  const connect = async () => {
    return await (await postCallback(api.url, at('connect'), { Digits: '1' })).text()
  }
  const endings = async () => (await diaryOf(api, account.id)).filter(({ type }) => type === 'callEnded')
  return { own, account, started, callId, follow, hangUp, placed, row, end, at, tell, connect, endings }
}
