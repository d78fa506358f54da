import type { Actor } from '@arrears/domain/permissions/permissions'

interface Keyed {
  readonly actor: Actor
  readonly idempotencyKey: string
}

/**
 * The keys of our own jobs can be foreseen. A space, which nobody else can send, keeps them apart: else whoever may write a note
 * could take the key under which a charge is going to be booked.
 */
export function keptKey({ actor, idempotencyKey }: Keyed): string {
  return actor.kind === 'system' ? `system ${idempotencyKey}` : idempotencyKey
}
