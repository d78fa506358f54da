import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readBody } from './read-body.ts'

export interface FakeIntent {
  readonly id: string
  readonly object: 'payment_intent'
  status: 'succeeded' | 'processing' | 'requires_payment_method'
  readonly amount: number
  readonly currency: string
  readonly payment_method: string
  readonly metadata: Readonly<Record<string, string>>
  last_payment_error: { code: string; decline_code?: string } | null
  latest_charge: { id: string; object: 'charge'; amount_refunded: number; disputed: boolean }
}

export interface FakeDispute {
  readonly id: string
  readonly object: 'dispute'
  readonly payment_intent: string
  readonly amount: number
  readonly reason: string
  status: string
}

/** What the next request meets: it acts and its answer is lost or held back; it is not heard; Stripe has a fault or too much to do. */
export type Trouble = 'lostAnswer' | 'heldAnswer' | 'noAnswer' | 'fault' | 'tooMany' | 'inUse'

export interface FakeStripe {
  readonly url: string
  readonly intents: Map<string, FakeIntent>
  readonly disputes: FakeDispute[]
  /** What happened, with the object it is about, the newest first. */
  readonly events: { readonly id: string; readonly type: string; readonly object: object }[]
  /** Every request to make a payment, with its idempotency key. */
  readonly asked: { readonly key: string; readonly fields: URLSearchParams }[]
  /** Troubles for the next requests, in turn. */
  readonly troubles: Trouble[]
  /** Lets answers go that were held back. */
  release(): void
  close(): Promise<void>
}

/** A server that answers the part of Stripe's API that we use as its documentation says, with faults on request. */
export async function givenFakeStripe(): Promise<FakeStripe> {
  const intents = new Map<string, FakeIntent>()
  const keys = new Map<string, { status: number; body: object }>()
  const fake: Omit<FakeStripe, 'url' | 'close' | 'release'> = {
    intents,
    disputes: [],
    events: [],
    asked: [],
    troubles: [],
  }
  const held: (() => void)[] = []
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const trouble = fake.troubles.shift()
    if (trouble === 'noAnswer') return
    const refused = trouble && refusals[trouble]
    if (refused) return send(response, refused)
    const outcome = route(request, new URLSearchParams(body))
    if (trouble === 'lostAnswer') return void response.destroy()
    if (trouble === 'heldAnswer') return void held.push(() => send(response, outcome))
    send(response, outcome)
  }

  function route(request: IncomingMessage, fields: URLSearchParams): { status: number; body: object } {
    const url = new URL(request.url ?? '', 'http://stripe')
    const path = url.pathname.replace('/v1/', '')
    if (request.method === 'POST' && path === 'payment_intents') {
      const key = String(request.headers['idempotency-key'])
      fake.asked.push({ key, fields })
      const made = keys.get(key) ?? make(fields)
      keys.set(key, made)
      return made
    }
    if (path === 'payment_intents/search') {
      const wanted = /'chargeId'\]:'(.*)'/.exec(url.searchParams.get('query') ?? '')?.[1]
      const data = [...intents.values()].filter(({ metadata }) => metadata['chargeId'] === wanted)
      return { status: 200, body: { object: 'search_result', data, has_more: false } }
    }
    if (path === 'events') {
      const types = [...url.searchParams]
        .filter(([name]) => name.startsWith('types['))
        .map(([, type]) => type)
      const wanted = fake.events.filter(({ type }) => types.includes(type))
      const start = wanted.findIndex(({ id }) => id === url.searchParams.get('starting_after')) + 1
      // One a page, so that whoever reads has to go on.
      const data = wanted
        .slice(start, start + 1)
        .map(({ id, type, object }) => ({ id, object: 'event', type, data: { object } }))
      return { status: 200, body: { object: 'list', data, has_more: start + 1 < wanted.length } }
    }
    if (path === 'disputes') {
      const of = url.searchParams.get('payment_intent')
      const data = fake.disputes.filter(({ payment_intent }) => payment_intent === of)
      return { status: 200, body: { object: 'list', data, has_more: false } }
    }
    const intent = intents.get(path.replace('payment_intents/', ''))
    return intent ? { status: 200, body: intent } : missing
  }

  function make(fields: URLSearchParams): { status: number; body: object } {
    const method = fields.get('payment_method') ?? ''
    if (method === 'pm_unknown') return missing
    const id = `pi_${intents.size + 1}`
    const declined = /^pm_declined_(\w+)$/.exec(method)?.[1]
    const intent: FakeIntent = {
      id,
      object: 'payment_intent',
      status: declined ? 'requires_payment_method' : method === 'pm_sepa' ? 'processing' : 'succeeded',
      amount: Number(fields.get('amount')),
      currency: fields.get('currency') ?? '',
      payment_method: method,
      metadata: Object.fromEntries(
        ['orgId', 'accountId', 'chargeId'].map((name) => [name, fields.get(`metadata[${name}]`) ?? '']),
      ),
      last_payment_error: declined ? { code: 'card_declined', decline_code: declined } : null,
      latest_charge: { id: `ch_${id}`, object: 'charge', amount_refunded: 0, disputed: false },
    }
    intents.set(id, intent)
    if (!declined) return { status: 200, body: intent }
    const error = {
      type: 'card_error',
      code: 'card_declined',
      decline_code: declined,
      payment_intent: intent,
    }
    return { status: 402, body: { error } }
  }

  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    ...fake,
    url: `http://127.0.0.1:${port}`,
    release: () => held.splice(0).forEach((answer) => answer()),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

const missing = {
  status: 404,
  body: { error: { type: 'invalid_request_error', code: 'resource_missing', message: 'No such thing' } },
}

const refusals: Partial<Record<Trouble, { status: number; body: object }>> = {
  fault: { status: 500, body: { error: { type: 'api_error', message: 'An unknown error occurred' } } },
  tooMany: { status: 429, body: { error: { type: 'invalid_request_error', code: 'rate_limit' } } },
  inUse: { status: 409, body: { error: { type: 'invalid_request_error', code: 'idempotency_key_in_use' } } },
}

function send(response: ServerResponse, { status, body }: { status: number; body: object }): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
