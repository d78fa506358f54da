import { useLocale } from '@arrears/ui/locale'
import { formatMoney } from '@arrears/ui/money-text'
import { formatDate, formatDayOf } from '../../../platform/time/format-date.ts'
import { useTimeZone } from '../../../platform/time/time-zone.ts'
import type { ShownClaim } from './claim-state-chip.tsx'
import styles from './claims-widget.module.css'

const by = (person: { readonly name: string } | null): string => (person ? `, ${person.name}` : '')

/** What happened to a claim besides being paid: when it was disputed, prolonged or written off, why, and by whom. */
export function ClaimRemarks({ claim }: { claim: ShownClaim }) {
  const locale = useLocale()
  const timeZone = useTimeZone()
  const dispute = claim.disputes.find(({ outcome }) => outcome === null)
  const standing = claim.prolongations.filter(({ cancelledAt }) => cancelledAt === null)
  const first = standing.at(-1)
  const days = standing.reduce((sum, prolongation) => sum + prolongation.days, 0)
  const remarks = [
    ...(dispute
      ? [
          `Disputed ${formatDate(dispute.receivedOn, locale)}: ${dispute.reasonLabel.toLowerCase()}${by(dispute.raisedBy)}`,
        ]
      : []),
    ...(first
      ? [`Prolonged by ${days} days, due ${formatDate(first.fromDueOn, locale)} at first${by(first.madeBy)}`]
      : []),
    ...claim.writeOffs.nodes
      .filter(({ reversed }) => !reversed)
      .map(({ amount, madeAt, reasonLabel, madeBy }) => {
        const sum = formatMoney(amount.amount, amount.currency, { locale })
        return `${sum} written off ${formatDayOf(madeAt, timeZone, locale)}: ${reasonLabel.toLowerCase()}${by(madeBy)}`
      }),
  ]
  if (remarks.length === 0) return null
  return (
    <ul className={styles.remarks}>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  )
}
