import type { Prisma } from '../../generated/prisma/client.ts'

/** Columns of bookings that are loaded, in two tables: the transaction and its entries. */
export const ledgerTransactionColumns = [
  'id',
  'orgId',
  'accountId',
  'context',
  'effectiveOn',
  'bookedAt',
  'reason',
  'externalReference',
  'paymentMethodId',
  'reversesId',
  'actorKind',
  'actorUserId',
  'actorLabel',
  'action',
  'actionRecordId',
] as const satisfies readonly (keyof Prisma.LedgerTransactionCreateManyInput)[]

export const ledgerEntryColumns = [
  'id',
  'orgId',
  'accountId',
  'transactionId',
  'ledgerAccount',
  'component',
  'claimId',
  'productId',
  'paymentMethodId',
  'context',
  'effectiveOn',
  'bookedAt',
  'currency',
  'amountMinor',
  'affectsBalance',
  'balanceAfterMinor',
] as const satisfies readonly (keyof Prisma.LedgerEntryCreateManyInput)[]
