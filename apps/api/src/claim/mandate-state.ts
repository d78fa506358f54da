import type { MandateState } from '@arrears/domain/account/account-state'
import type { Mandate } from '../generated/prisma/client.ts'
import { storedDate } from '../platform/database/stored-date.ts'

export const mandateColumns = {
  id: true,
  reference: true,
  paymentMethodId: true,
  scheme: true,
  signedOn: true,
  lastUsedOn: true,
  status: true,
  disabledUntil: true,
} as const

/** A mandate's row as the rules see it. */
export function mandateState(row: Pick<Mandate, keyof typeof mandateColumns>): MandateState {
  return {
    ...row,
    signedOn: storedDate(row.signedOn),
    lastUsedOn: row.lastUsedOn && storedDate(row.lastUsedOn),
    status: row.status as MandateState['status'],
    disabledUntil: row.disabledUntil && storedDate(row.disabledUntil),
  }
}
