import { Stripe } from 'stripe'

export interface EventToSend {
  readonly id: string
  readonly type: string
  readonly object: object
}

/** Posts an event as Stripe does, signed with the secret; returns the status that was answered. */
export async function sendEvent(
  url: string,
  { id, type, object }: EventToSend,
  secret: string,
): Promise<number> {
  const payload = JSON.stringify({ id, object: 'event', type, data: { object } })
  const signature = await new Stripe('sk_test').webhooks.generateTestHeaderStringAsync({ payload, secret })
  const response = await fetch(`${url}/webhooks/stripe`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', 'stripe-signature': signature },
    body: payload,
  })
  return response.status
}
