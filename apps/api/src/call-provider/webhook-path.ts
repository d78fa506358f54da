import type { OwnCall } from './provider.ts'

/**
 * Where Twilio tells of a leg, or asks what to do next. The call's own id is in the address that was given with it, so that a
 * call is known by what is told of it, even when the answer to placing it was lost.
 */
export function webhookPath(
  { orgId, accountId, callId }: OwnCall,
  part: 'agent' | 'connect' | 'debtor',
): string {
  return `/webhooks/twilio/${orgId}/${accountId}/${callId}/${part}`
}
