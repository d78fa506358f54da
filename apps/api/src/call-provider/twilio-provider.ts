import { agentRings } from '@arrears/domain/call/call-limits'
import type { CallToPlace, OwnCall, Placed, TwilioConnection } from './provider.ts'
import { twilioApi, wasNeverSent, type TwilioAnswer } from './twilio-api.ts'
import { askedReports, callbackReport, refusalOf } from './twilio-report.ts'
import { isTwilioSignature } from './twilio-signature.ts'
import { webhookPath } from './webhook-path.ts'
import { askForKey, dialDebtor, legEvents } from './twiml.ts'

export interface TwilioOptions {
  readonly accountSid: string
  readonly authToken: string
  readonly apiKey?: { readonly sid: string; readonly secret: string } | undefined
  readonly callerId: string
  /** Where Twilio's API is; its own address unless said otherwise. */
  readonly apiUrl?: string | undefined
  /** Where Twilio finds us. */
  readonly publicUrl: string
  /** How long an answer may take, in milliseconds. */
  readonly timeoutMs?: number
}

/** Places calls by Twilio Programmable Voice: the caller's phone by its API, the debtor's by what the caller's leg is told to do. */
export function twilioProvider(options: TwilioOptions): TwilioConnection {
  const { authToken, callerId, publicUrl } = options
  const api = twilioApi(options)
  const addressOf = (own: OwnCall, part: 'agent' | 'connect' | 'debtor') =>
    `${publicUrl}${webhookPath(own, part)}`

  async function place(call: CallToPlace): Promise<Placed> {
    const fields = new URLSearchParams({
      To: call.ownPhone,
      From: callerId,
      Timeout: String(agentRings),
      Twiml: askForKey(addressOf(call, 'connect')),
      StatusCallback: addressOf(call, 'agent'),
      StatusCallbackMethod: 'POST',
    })
    for (const event of legEvents) fields.append('StatusCallbackEvent', event)
    let answer: TwilioAnswer
    try {
      answer = await api.post('Calls.json', fields)
    } catch (error) {
      if (wasNeverSent(error)) return { failure: 'providerUnreachable' }
      throw error
    }
    const { sid } = answer.body
    if (answer.status < 300 && typeof sid === 'string') return { reference: sid }
    const failure = refusalOf(answer)
    if (failure) return { failure }
    throw new Error(`Twilio answered ${answer.status} and did not say whether it placed the call`)
  }

  return {
    place,
    async look(reference, now) {
      const parent = await api.get(`Calls/${encodeURIComponent(reference)}.json`)
      // Twilio forgets calls when it is asked to; this one is over, and nobody knows how.
      if (parent.status === 404) {
        return [{ leg: 'agent', status: 'failed', at: now, durationSeconds: null, failure: 'other' }]
      }
      const found = await api.get(`Calls.json?ParentCallSid=${encodeURIComponent(reference)}`)
      for (const { status } of [parent, found]) {
        if (status !== 200) throw new Error(`Twilio answered ${status} when asked how a call stands`)
      }
      return askedReports(parent.body, (found.body['calls'] ?? []) as TwilioAnswer['body'][], now)
    },
    async hangUp(reference) {
      const ended = await api.post(
        `Calls/${encodeURIComponent(reference)}.json`,
        new URLSearchParams({ Status: 'completed' }),
      )
      // 400 and 404: it is over already.
      if (ended.status < 300 || ended.status === 400 || ended.status === 404) return
      throw new Error(`Twilio answered ${ended.status} when asked to hang up`)
    },
    isSigned: (path, fields, signature) =>
      isTwilioSignature(authToken, `${publicUrl}${path}`, fields, signature),
    connectTo: (own, number) => dialDebtor(callerId, number, addressOf(own, 'debtor')),
    readReport: callbackReport,
  }
}
