import { Button } from '@arrears/ui/button'
import { Chip } from '@arrears/ui/chip'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import type { ListedAgency } from './agencies-page.tsx'
import styles from './agencies-page.module.css'

const parts = ['accounts', 'debtors', 'claims'] as const

export interface AgenciesTableProps {
  readonly agencies: readonly ListedAgency[]
  /** Asked to change one, or to restore one that is archived. */
  readonly onEdit: (agency: ListedAgency) => void
}

export function AgenciesTable({ agencies, onEdit }: AgenciesTableProps) {
  return (
    <div className={styles.frame}>
      <Table label="Agencies" density="list" minWidth="620px">
        <thead>
          <tr>
            <ColumnHead>Name</ColumnHead>
            <ColumnHead numeric>Keeps</ColumnHead>
            <ColumnHead numeric>Accounts</ColumnHead>
            <ColumnHead>Files for the agency</ColumnHead>
            <ColumnHead>
              <span className="visually-hidden">What can be done</span>
            </ColumnHead>
          </tr>
        </thead>
        <tbody>
          {agencies.map((agency) => (
            <AgencyRow key={agency.id} agency={agency} onEdit={() => onEdit(agency)} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

function AgencyRow({ agency, onEdit }: { agency: ListedAgency; onEdit: () => void }) {
  const { id, name, contactName, email, phone, commissionPercent, accountCount, archivedAt } = agency
  const change = archivedAt ? 'Restore' : 'Edit'
  const contact = [contactName, email, phone].filter(Boolean).join(' · ')
  return (
    <Row>
      <th scope="row">
        <span className={styles.name}>
          {name} {archivedAt ? <Chip tone="outline">archived</Chip> : null}
        </span>
        {contact ? <span className={styles.detail}>{contact}</span> : null}
      </th>
      <Cell numeric>{commissionPercent}%</Cell>
      <Cell numeric>{accountCount}</Cell>
      <Cell>
        {accountCount > 0 ? (
          <span className={styles.files}>
            {parts.map((part) => (
              <a
                key={part}
                href={`/agencies/${id}/${part}.csv`}
                download
                aria-label={`Download ${part} of ${name}`}
              >
                {part}.csv
              </a>
            ))}
          </span>
        ) : null}
      </Cell>
      <Cell className={styles.buttons}>
        {/* One button whatever it says, so that it keeps the focus when the agency was archived or restored by it. */}
        <Button size="sm" aria-label={`${change} ${name}`} onClick={onEdit}>
          {change}
        </Button>
      </Cell>
    </Row>
  )
}
