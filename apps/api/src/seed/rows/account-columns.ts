import type { Prisma } from '../../generated/prisma/client.ts'

/** Columns of accounts that are loaded. */
export const accountColumns = [
  'id',
  'orgId',
  'reference',
  'externalId',
  'currency',
  'status',
  'flags',
  'tags',
  'profileId',
  'workflowId',
  'managerId',
  'settings',
  'name',
  'searchText',
  'balanceMinor',
  'unappliedMinor',
  'debitedMinor',
  'creditedMinor',
  'oldestDueOn',
  'openClaimCount',
  'lastWorkedAt',
  'version',
  'createdAt',
] as const satisfies readonly (keyof Prisma.AccountCreateManyInput)[]
