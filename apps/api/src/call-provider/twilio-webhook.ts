import { isIdOf } from '@arrears/domain/shared/ids'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { HeardReport, OwnCall, TwilioConnection } from './provider.ts'
import { hangUpNow } from './twiml.ts'
import { webhookPath } from './webhook-path.ts'

/** What the webhook needs of the rest: to keep what it hears, and to know whom to call. */
export interface TwilioListener {
  now(): HeardAt
  /** False when there is no such call. */
  hear(own: OwnCall, heard: HeardReport): Promise<boolean>
  /** The number to call now; null when nobody is to be called any more. */
  numberToCall(own: OwnCall): Promise<string | null>
}

type HeardAt = HeardReport['report']['at']
type Part = Parameters<typeof webhookPath>[1]
type Params = OwnCall & { readonly part: Part }

const unreadable = {
  code: 'BAD_CALLBACK',
  message: 'A callback tells a call by its CallSid and how it stands by its CallStatus.',
}
const nowhere = { code: 'NOT_FOUND', message: 'There is no such call.' }

/**
 * `POST /webhooks/twilio/…`: hears how calls go, and tells Twilio to call the debtor once the caller has pressed a key. Nothing is
 * heard that Twilio has not signed.
 */
export async function addTwilioWebhook(
  fastify: FastifyInstance,
  twilio: TwilioConnection,
  listener: TwilioListener,
): Promise<void> {
  await fastify.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 64 * 1024 },
      (_request, body, done) => done(null, new URLSearchParams(body as string)),
    )
    const path = '/webhooks/twilio/:orgId/:accountId/:callId/:part'
    scope.post<{ Params: Params }>(path, async (request, reply) => {
      const { part, ...own } = request.params
      const fields = request.body instanceof URLSearchParams ? request.body : new URLSearchParams()
      if (!twilio.isSigned(webhookPath(own, part), fields, signatureOf(request))) {
        request.log.warn('a callback whose signature is not Twilio’s was turned away')
        return reply.status(403).send({ code: 'BAD_SIGNATURE', message: 'This was not signed by Twilio.' })
      }
      if (!isPart(part) || !isOfOurs(own)) return reply.status(404).send(nowhere)
      if (part === 'connect') {
        const number = await listener.numberToCall(own)
        return reply.type('text/xml').send(number ? twilio.connectTo(own, number) : hangUpNow)
      }
      const heard = twilio.readReport(part, fields, listener.now())
      if (heard === 'unreadable') {
        request.log.warn({ callId: own.callId }, 'a callback of Twilio’s that cannot be read was turned away')
        return reply.status(400).send(unreadable)
      }
      if (heard !== 'unknown' && !(await listener.hear(own, heard))) {
        request.log.warn({ callId: own.callId }, 'Twilio told of a call that is not ours')
        return reply.status(404).send(nowhere)
      }
      return reply.status(204).send()
    })
  })
}

const isPart = (text: string): text is Part => ['agent', 'connect', 'debtor'].includes(text)

const isOfOurs = ({ orgId, accountId, callId }: OwnCall) =>
  isIdOf('organisation', orgId) && isIdOf('account', accountId) && isIdOf('call', callId)

function signatureOf(request: FastifyRequest): string {
  const signature = request.headers['x-twilio-signature']
  return typeof signature === 'string' ? signature : ''
}
