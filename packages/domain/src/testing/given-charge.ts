import type { StoredCharge } from '../charge/charge-state.ts'
import { localDate } from '../shared/local-date.ts'
import { givenId } from './given-account.ts'

/** A charge of 100.00 for the first claim, to be collected today, not handed over yet. */
export function givenCharge(fields: Partial<StoredCharge> = {}): StoredCharge {
  return {
    id: givenId('charge'),
    state: 'pending',
    amountMinor: 10_000n,
    returnedMinor: 0n,
    collectOn: localDate('2026-11-21'),
    submitted: false,
    mandateId: givenId('mandate'),
    paymentMethodId: givenId('paymentMethod'),
    parts: [{ claimId: givenId('claim', 1), amountMinor: 10_000n }],
    providerReference: null,
    booked: false,
    ...fields,
  }
}
