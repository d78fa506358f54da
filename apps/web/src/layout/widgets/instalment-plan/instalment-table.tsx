import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { formatDate } from '../../../platform/time/format-date.ts'
import { InstalmentStateChip } from './instalment-state-chip.tsx'
import styles from './instalment-plan-widget.module.css'
import type { ShownPlan } from './plan-progress.tsx'

/** Every instalment with what came in for it. */
export function InstalmentTable({ title, plan }: { title: string; plan: ShownPlan }) {
  const locale = useLocale()
  return (
    <Table label={title}>
      <thead>
        <tr>
          <ColumnHead>No.</ColumnHead>
          <ColumnHead>Due</ColumnHead>
          <ColumnHead numeric>Amount</ColumnHead>
          <ColumnHead numeric className={styles.paidColumn}>
            Paid
          </ColumnHead>
          <ColumnHead>State</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {plan.instalments.map((instalment) => (
          <Row key={instalment.id}>
            <Cell>{instalment.number}</Cell>
            <Cell className={styles.day}>{formatDate(instalment.dueOn, locale)}</Cell>
            <Cell numeric>
              <MoneyText {...instalment.amount} />
            </Cell>
            <Cell numeric className={styles.paidColumn}>
              <MoneyText {...instalment.paid} />
            </Cell>
            <Cell>
              <InstalmentStateChip instalment={instalment} isOver={plan.status !== 'active'} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
