import type { DebtorDetails } from '@arrears/domain/debtor/debtor-details'
import type { Prisma } from '../generated/prisma/client.ts'
import { storedDate } from '../platform/database/stored-date.ts'

const inUse = { where: { validTo: null }, orderBy: [{ position: 'asc' as const }, { id: 'asc' as const }] }

/** A debtor of the account with all that can be edited of them; undefined when the account has none of that id. */
export async function loadDebtorDetails(
  tx: Prisma.TransactionClient,
  orgId: string,
  accountId: string,
  debtorId: string,
): Promise<DebtorDetails | undefined> {
  const row = await tx.debtor.findUnique({
    where: { orgId_id: { orgId, id: debtorId }, accountId },
    select: {
      id: true,
      version: true,
      kind: true,
      name: true,
      isPrimary: true,
      birthDate: true,
      nationalId: true,
      drivingLicence: true,
      employer: true,
      locale: true,
      tone: true,
      phones: { ...inUse, select: { id: true, number: true, label: true, validity: true } },
      emails: { ...inUse, select: { id: true, address: true, label: true } },
      addresses: {
        ...inUse,
        select: {
          id: true,
          label: true,
          line1: true,
          line2: true,
          postcode: true,
          city: true,
          region: true,
          country: true,
        },
      },
    },
  })
  if (!row) return undefined
  return {
    ...row,
    // Written by the rules alone, which know no others.
    kind: row.kind as DebtorDetails['kind'],
    tone: row.tone as DebtorDetails['tone'],
    phones: row.phones as unknown as DebtorDetails['phones'],
    birthDate: row.birthDate && storedDate(row.birthDate),
  }
}
