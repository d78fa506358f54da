import { formatMoney } from '@arrears/domain/shared/format'
import { money } from '@arrears/domain/shared/money'
import type { ImportSummary } from './import-summary.ts'
import { bucketLabels, type OpenByAge } from './open-by-age.ts'

const amounts = (sums: ReadonlyMap<string, bigint>): string =>
  [...sums].map(([currency, minor]) => formatMoney(money(minor, currency), 'en')).join(', ') || 'nothing'

/** The end of an import in words, for the terminal. */
export function describeImport(summary: ImportSummary, { dryRun }: { dryRun: boolean }): string[] {
  const { accountsCreated, claimsCreated, claimedMinor, failed, later, paidMinor, paymentsRecorded } = summary
  const lines = [
    `${summary.rows} rows read${dryRun ? '; nothing was written, this was a trial' : ''}.`,
    `Accounts: ${accountsCreated} ${dryRun ? 'would be ' : ''}created`,
    `Claims:   ${claimsCreated} ${dryRun ? 'would be ' : ''}created, ${amounts(claimedMinor)}`,
    `Payments: ${paymentsRecorded} ${dryRun ? 'would be ' : ''}recorded, ${amounts(paidMinor)}`,
    `Unchanged: ${summary.unchanged}`,
  ]
  if (later > 0) lines.push(`Left out because issued later: ${later}`)
  lines.push(failed === 0 ? 'No row failed.' : `Failed: ${failed}`)
  return lines
}

export function describeAges(ages: OpenByAge, on: string): string[] {
  return [...ages].map(([currency, sums]) => {
    const parts = bucketLabels.map(
      ({ key, label }) => `${label} ${formatMoney(money(sums[key], currency), 'en')}`,
    )
    return `Open by days overdue on ${on}: ${parts.join(' · ')}`
  })
}
