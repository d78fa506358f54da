import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody } from '../stripe/read-body.ts'

export interface FakeCall {
  readonly sid: string
  readonly parent_call_sid: string | null
  readonly to: string
  status: string
  duration: string | null
  start_time: string | null
  end_time: string | null
  /** What it was asked for with. */
  readonly fields: URLSearchParams
}

/** What the next request meets: it acts and its answer is lost or held back; it is not heard; Twilio has a fault or too much to do. */
export type TwilioTrouble =
  | 'lostAnswer'
  | 'heldAnswer'
  | 'noAnswer'
  | 'fault'
  | 'tooMany'
  | 'wrongKey'
  | 'badNumber'
  | 'badCaller'

export interface FakeTwilio {
  readonly url: string
  /** Calls to callers' own phones and, by their `parent_call_sid`, to debtors. */
  readonly calls: FakeCall[]
  /** Sids of calls that were ended by request. */
  readonly hungUp: string[]
  /** What each request signed in with. */
  readonly signedIn: string[]
  readonly troubles: TwilioTrouble[]
  /** Adds the call to the debtor that came of another. */
  dial(parent: FakeCall, to: string): FakeCall
  close(): Promise<void>
}

const accountSid = `AC${'0'.repeat(32)}`

/** A server that answers the part of Twilio's API that we use as its documentation says, with faults on request. */
export async function givenFakeTwilio(): Promise<FakeTwilio> {
  const fake: Omit<FakeTwilio, 'url' | 'close' | 'dial'> = {
    calls: [],
    hungUp: [],
    signedIn: [],
    troubles: [],
  }
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const fields = new URLSearchParams(await readBody(request))
    fake.signedIn.push(
      Buffer.from((request.headers.authorization ?? '').replace('Basic ', ''), 'base64').toString(),
    )
    const trouble = fake.troubles.shift()
    if (trouble === 'noAnswer') return
    const refused = trouble && refusals[trouble]
    if (refused) return send(response, refused)
    const outcome = route(request, fields)
    if (trouble === 'lostAnswer') return void response.destroy()
    if (trouble === 'heldAnswer') return
    send(response, outcome)
  }

  function route(request: IncomingMessage, fields: URLSearchParams): Outcome {
    const url = new URL(request.url ?? '', 'http://twilio')
    const path = url.pathname.replace(`/2010-04-01/Accounts/${accountSid}/`, '')
    if (path === 'Calls.json' && request.method === 'POST') {
      return { status: 201, body: add(null, fields.get('To') ?? '', fields) }
    }
    if (path === 'Calls.json') {
      const parent = url.searchParams.get('ParentCallSid')
      return { status: 200, body: { calls: fake.calls.filter((call) => call.parent_call_sid === parent) } }
    }
    const call = fake.calls.find(({ sid }) => path === `Calls/${sid}.json`)
    if (!call) return missing
    if (request.method === 'POST' && fields.get('Status') === 'completed') {
      if (call.status === 'completed') return { status: 400, body: { code: 21220 } }
      fake.hungUp.push(call.sid)
      const legs = fake.calls.filter((leg) => leg === call || leg.parent_call_sid === call.sid)
      for (const leg of legs) leg.status = leg.status === 'ringing' ? 'canceled' : 'completed'
    }
    return { status: 200, body: call }
  }

  function add(parent: FakeCall | null, to: string, fields: URLSearchParams): FakeCall {
    const sid = `CA${String(fake.calls.length + 1).padStart(32, '0')}`
    const call: FakeCall = {
      sid,
      parent_call_sid: parent?.sid ?? null,
      to,
      status: 'queued',
      duration: null,
      start_time: null,
      end_time: null,
      fields,
    }
    fake.calls.push(call)
    return call
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    ...fake,
    url: `http://127.0.0.1:${port}`,
    dial: (parent, to) => add(parent, to, new URLSearchParams()),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

interface Outcome {
  readonly status: number
  readonly body: object
}

const missing: Outcome = { status: 404, body: { code: 20404, message: 'The resource was not found' } }

const refusals: Partial<Record<TwilioTrouble, Outcome>> = {
  fault: { status: 500, body: { code: 20500, message: 'Internal error' } },
  tooMany: { status: 429, body: { code: 20429, message: 'Too many requests' } },
  wrongKey: { status: 401, body: { code: 20003, message: 'Authenticate' } },
  badNumber: { status: 400, body: { code: 21211, message: "Invalid 'To' phone number" } },
  badCaller: { status: 400, body: { code: 21210, message: "'From' phone number not verified" } },
}

function send(response: ServerResponse, { status, body }: Outcome): void {
  // The fields are ours, for looking at; Twilio does not send them back.
  const text = JSON.stringify(body, (name, value: unknown) => (name === 'fields' ? undefined : value))
  response.writeHead(status, { 'content-type': 'application/json' }).end(text)
}
