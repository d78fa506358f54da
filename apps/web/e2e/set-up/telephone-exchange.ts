import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const accountSid = `AC${'0'.repeat(32)}`
const authToken = 'token of the journeys'

/** How long each step of a call takes, so that people can see it. */
const step = 700

export interface TelephoneExchange {
  /** Settings with which the server calls by it. */
  readonly environment: Readonly<Record<string, string>>
  close(): void
}

interface Leg {
  readonly sid: string
  readonly tellAt: string
  readonly parentSid?: string
  answeredAt?: number
  over?: boolean
}

/**
 * Plays Twilio and the telephones behind it for the server of a run: the caller answers and presses a key, the debtor answers, and
 * they talk until somebody hangs up from the page.
 */
export async function openTelephoneExchange(): Promise<TelephoneExchange> {
  const calls = new Map<string, Leg[]>()
  const server = createServer((request, response) => void answer(request, response))

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const fields = new URLSearchParams(Buffer.concat(parts).toString())
    const path = (request.url ?? '').replace(`/2010-04-01/Accounts/${accountSid}/`, '')
    const sid = /^Calls\/(\w+)\.json$/.exec(path)?.[1]
    if (request.method === 'POST' && path === 'Calls.json') {
      const agent: Leg = { sid: `CA${calls.size + 1}`, tellAt: fields.get('StatusCallback') ?? '' }
      calls.set(agent.sid, [agent])
      send(response, { sid: agent.sid })
      void connect(agent, fields.get('Twiml') ?? '')
    } else if (request.method === 'POST' && sid) {
      send(response, { sid })
      for (const leg of (calls.get(sid) ?? []).toReversed()) await end(leg)
    } else send(response, { sid, status: 'in-progress', calls: [] })
  }

  async function connect(agent: Leg, twiml: string): Promise<void> {
    await ring(agent)
    const asked = await post(attribute(twiml, 'action'), { CallSid: agent.sid, Digits: '1' })
    const dial = await asked.text()
    if (!dial.includes('<Dial')) return
    const debtor: Leg = {
      sid: `${agent.sid}0`,
      tellAt: attribute(dial, 'statusCallback'),
      parentSid: agent.sid,
    }
    calls.get(agent.sid)?.push(debtor)
    await ring(debtor)
  }

  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    environment: {
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_CALLER_ID: '+35315550100',
      TWILIO_API_URL: `http://127.0.0.1:${port}`,
    },
    close: () => void server.close(),
  }
}

const attribute = (xml: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1] ?? ''

async function ring(leg: Leg): Promise<void> {
  await sleep(step)
  await tell(leg, 'ringing')
  await sleep(step)
  if (leg.over) return
  leg.answeredAt = Date.now()
  await tell(leg, 'in-progress')
}

async function end(leg: Leg): Promise<void> {
  leg.over = true
  const seconds = leg.answeredAt ? Math.round((Date.now() - leg.answeredAt) / 1000) : 0
  await tell(leg, leg.answeredAt ? 'completed' : 'no-answer', { CallDuration: String(seconds) })
}

async function tell({ sid, parentSid, tellAt }: Leg, CallStatus: string, more: object = {}): Promise<void> {
  const legs: Record<string, string> = parentSid ? { ParentCallSid: parentSid } : {}
  await post(tellAt, { CallSid: sid, CallStatus, ...legs, ...more })
}

async function post(url: string, fields: Record<string, string>): Promise<Response> {
  const text = Object.entries(fields)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}${value}`)
    .join('')
  const signature = createHmac('sha1', authToken).update(`${url}${text}`).digest('base64')
  return await fetch(url, {
    method: 'POST',
    headers: { 'x-twilio-signature': signature },
    body: new URLSearchParams(fields),
  })
}

function send(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
