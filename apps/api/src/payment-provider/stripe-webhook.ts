import type { FastifyInstance } from 'fastify'
import type { PrismaClient } from '../generated/prisma/client.ts'
import type { StripeConnection } from './provider.ts'

/**
 * `POST /webhooks/stripe`: hears what Stripe tells. An event is only noted, once by its id, and a job reads back from Stripe how
 * the payment stands: so it does not matter in which order events come, and a forged one could not book anything.
 */
export async function addStripeWebhook(
  fastify: FastifyInstance,
  prisma: PrismaClient,
  stripe: StripeConnection,
): Promise<void> {
  await fastify.register(async (scope) => {
    // The signature is over the bytes as they came.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
    scope.post('/webhooks/stripe', async (request, reply) => {
      const signature = request.headers['stripe-signature']
      let event
      try {
        event = stripe.readEvent(request.body as Buffer, typeof signature === 'string' ? signature : '')
      } catch {
        request.log.warn('a webhook whose signature is not Stripe’s was turned away')
        return reply.status(400).send({ code: 'BAD_SIGNATURE', message: 'This was not signed by Stripe.' })
      }
      if (event.paymentIntentId) {
        const payload = JSON.stringify({ paymentIntentId: event.paymentIntentId })
        await prisma.$queryRaw`select receive_provider_event('stripe', ${event.id}, ${event.type}, 'hearStripe', ${payload}::jsonb)`
      }
      return { received: true }
    })
  })
}
