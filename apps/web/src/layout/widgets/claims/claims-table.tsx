import { Link } from '@arrears/ui/link'
import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { classNames } from '../../../platform/class-names.ts'
import { formatDate } from '../../../platform/time/format-date.ts'
import { ClaimMenu } from './claim-menu.tsx'
import { ClaimRemarks } from './claim-remarks.tsx'
import { ClaimStateChip, type ShownClaim } from './claim-state-chip.tsx'
import styles from './claims-widget.module.css'

interface ClaimsTableProps {
  readonly label: string
  readonly reference: string
  readonly claims: readonly ShownClaim[]
  /** Those that the instalment plan in force pays. */
  readonly plannedIds: readonly string[]
}

/** Where there is no room for every column, the day and the product stand below the claim, and what was owed at first below what is open. */
export function ClaimsTable({ label, reference, claims, plannedIds }: ClaimsTableProps) {
  const locale = useLocale()
  return (
    <div className={styles.place}>
      <Table label={label} className={styles.table}>
        <thead>
          <tr>
            <ColumnHead>Claim</ColumnHead>
            <ColumnHead className={styles.wide}>Product</ColumnHead>
            <ColumnHead className={styles.wide}>Due</ColumnHead>
            <ColumnHead>Status</ColumnHead>
            <ColumnHead numeric className={styles.wide}>
              Original
            </ColumnHead>
            <ColumnHead numeric>Open</ColumnHead>
            <ColumnHead>
              <span className="visually-hidden">Actions</span>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <Row key={claim.id}>
              <Cell>
                <Link
                  className={styles.reference}
                  href={`/accounts/${encodeURIComponent(reference)}/journal?claims=${claim.id}`}
                  title={`Journal of ${claim.reference}`}
                >
                  {claim.reference}
                </Link>
                <p className={classNames(styles.remarks, styles.narrow)}>
                  <span className={styles.due}>due {formatDate(claim.dueOn, locale)}</span>
                  {claim.product ? ` ${claim.product.name}` : null}
                </p>
                {claim.parent ? (
                  <p className={styles.remarks}>
                    {claim.kind} of {claim.parent.reference}
                  </p>
                ) : null}
              </Cell>
              <Cell className={styles.wide}>{claim.product?.name ?? '–'}</Cell>
              <Cell className={classNames(styles.due, styles.wide)}>{formatDate(claim.dueOn, locale)}</Cell>
              <Cell>
                <ClaimStateChip claim={claim} inPlan={plannedIds.includes(claim.id)} />
                <ClaimRemarks claim={claim} />
              </Cell>
              <Cell numeric className={styles.wide}>
                <MoneyText {...claim.original} />
              </Cell>
              <Cell numeric>
                <MoneyText {...claim.open} />
                {claim.open.amount === claim.original.amount ? null : (
                  <p className={classNames(styles.remarks, styles.narrow)}>
                    of <MoneyText {...claim.original} />
                  </p>
                )}
              </Cell>
              <Cell numeric>
                <ClaimMenu claim={claim} />
              </Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
