import { ageingBuckets, balanceByAge, type AgeingBucket } from '@arrears/domain/claim/ageing'
import type { LocalDate } from '@arrears/domain/shared/local-date'
import { storedDate } from '../platform/database/stored-date.ts'
import { withOrganisation } from '../platform/tenancy/tenant.ts'
import type { ImportServices } from './import-services.ts'

export type OpenByAge = ReadonlyMap<string, Readonly<Record<AgeingBucket, bigint>>>

/** What is open in an organisation by days overdue on a day, for each currency. */
export async function openByAge(
  { database }: ImportServices,
  orgId: string,
  on: LocalDate,
): Promise<OpenByAge> {
  const rows = await withOrganisation(orgId, () =>
    database.prisma.claim.groupBy({
      by: ['currency', 'dueOn'],
      where: { orgId, state: 'open' },
      _sum: { principalMinor: true, interestMinor: true, costMinor: true },
    }),
  )
  const open = rows.map(({ currency, dueOn, _sum: sum }) => ({
    currency,
    dueOn: storedDate(dueOn),
    openMinor: (sum.principalMinor ?? 0n) + (sum.interestMinor ?? 0n) + (sum.costMinor ?? 0n),
  }))
  const currencies = [...new Set(open.map(({ currency }) => currency))].toSorted()
  return new Map(
    currencies.map((currency) => [
      currency,
      balanceByAge(
        open.filter((row) => row.currency === currency),
        on,
      ),
    ]),
  )
}

export const bucketLabels = ageingBuckets.map(({ key, label }) => ({ key, label }))
