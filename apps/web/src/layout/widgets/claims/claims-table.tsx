import { Link } from '@arrears/ui/link'
import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { formatDate } from '../../../platform/time/format-date.ts'
import { ClaimMenu } from './claim-menu.tsx'
import { ClaimRemarks } from './claim-remarks.tsx'
import { ClaimStateChip, type ShownClaim } from './claim-state-chip.tsx'
import styles from './claims-widget.module.css'

interface ClaimsTableProps {
  readonly label: string
  readonly reference: string
  readonly claims: readonly ShownClaim[]
}

export function ClaimsTable({ label, reference, claims }: ClaimsTableProps) {
  const locale = useLocale()
  return (
    <Table label={label} minWidth="620px">
      <thead>
        <tr>
          <ColumnHead>Claim</ColumnHead>
          <ColumnHead>Product</ColumnHead>
          <ColumnHead>Due</ColumnHead>
          <ColumnHead>Status</ColumnHead>
          <ColumnHead numeric>Original</ColumnHead>
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
              {claim.parent ? (
                <p className={styles.remarks}>
                  {claim.kind} of {claim.parent.reference}
                </p>
              ) : null}
            </Cell>
            <Cell>{claim.product?.name ?? '–'}</Cell>
            <Cell className={styles.due}>{formatDate(claim.dueOn, locale)}</Cell>
            <Cell>
              <ClaimStateChip claim={claim} />
              <ClaimRemarks claim={claim} />
            </Cell>
            <Cell numeric>
              <MoneyText {...claim.original} />
            </Cell>
            <Cell numeric>
              <MoneyText {...claim.open} />
            </Cell>
            <Cell numeric>
              <ClaimMenu claim={claim} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
