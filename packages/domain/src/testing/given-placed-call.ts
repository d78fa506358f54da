import type { StoredCall } from '../call/call-state.ts'
import { givenId, instant } from './given-account.ts'

/** A call that was just asked for and waits for the provider. */
export function givenPlacedCall(fields: Partial<StoredCall> = {}): StoredCall {
  return {
    id: givenId('call'),
    state: 'queued',
    debtorName: 'Marisol Keane',
    number: '+353850123344',
    startedById: givenId('user'),
    createdAt: instant('2026-11-21T09:00:00.000Z'),
    dialledAt: null,
    answeredAt: null,
    hangUpAskedAt: null,
    providerReference: null,
    ...fields,
  }
}
