import type { Prisma } from '../../generated/prisma/client.ts'

/** Columns of consents and opt-outs that are loaded; none of the demo data ends by itself or is for a part of the day. */
export const contactPreferenceColumns = [
  'id',
  'orgId',
  'accountId',
  'debtorId',
  'kind',
  'channel',
  'destination',
  'source',
  'givenAt',
  'recordedById',
] as const satisfies readonly (keyof Prisma.ContactPreferenceCreateManyInput)[]
