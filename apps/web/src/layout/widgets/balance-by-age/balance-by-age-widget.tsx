import { AgeBar, type AgeLevel } from '@arrears/ui/age-bar'
import { EmptyState } from '@arrears/ui/empty-state'
import { IconButton } from '@arrears/ui/icon-button'
import { useLocale } from '@arrears/ui/locale'
import { formatMoney, MoneyText } from '@arrears/ui/money-text'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { useState } from 'react'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import type { WidgetProps } from '../widget.ts'
import {
  BalanceByAgeWidget_QueryDocument,
  type BalanceByAgeWidget_QueryQuery,
} from './balance-by-age-widget.generated.ts'
import styles from './balance-by-age-widget.module.css'

type Bucket = NonNullable<BalanceByAgeWidget_QueryQuery['account']>['balance']['ageing'][number]

const levels: Readonly<Record<Bucket['key'], AgeLevel>> = {
  notDue: 0,
  days1To30: 1,
  days31To60: 2,
  days61To90: 3,
  over90: 4,
}

export default function BalanceByAgeWidget({ accountId, title }: WidgetProps) {
  const query = useWidgetQuery(BalanceByAgeWidget_QueryDocument, { accountId })
  const [asTable, setAsTable] = useState(false)
  return (
    <WidgetCard
      title={title}
      action={
        <>
          <span>as of today</span>
          <IconButton
            icon={asTable ? 'chart' : 'list'}
            size="xs"
            label={asTable ? 'Show as a chart' : 'Show as a table'}
            onClick={() => setAsTable(!asTable)}
          />
        </>
      }
    >
      <WidgetContent query={query} what="the balance by age" lines={5}>
        {({ balance }) =>
          balance.openClaimCount === 0 ? (
            <EmptyState
              icon="check-circle"
              title="Nothing is open"
              description="No claim waits for payment."
            />
          ) : (
            <>
              <p className={styles.total}>
                <MoneyText {...balance.total} size="lg" />
              </p>
              {asTable ? <AgeTable buckets={balance.ageing} /> : <AgeChart buckets={balance.ageing} />}
            </>
          )
        }
      </WidgetContent>
    </WidgetCard>
  )
}

function AgeChart({ buckets }: { buckets: readonly Bucket[] }) {
  const locale = useLocale()
  const segments = buckets.map(({ key, label, amount }) => ({
    id: key,
    label,
    value: formatMoney(amount.amount, amount.currency, locale ? { locale } : {}),
    // The proportion of a bar: rounding does not matter here.
    share: Number(amount.amount),
    level: levels[key],
  }))
  return <AgeBar label="Balance by age" segments={segments} />
}

function AgeTable({ buckets }: { buckets: readonly Bucket[] }) {
  return (
    <Table label="Balance by age">
      <thead>
        <tr>
          <ColumnHead>Overdue</ColumnHead>
          <ColumnHead numeric>Claims</ColumnHead>
          <ColumnHead numeric>Open</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {buckets.map(({ key, label, claimCount, amount }) => (
          <Row key={key}>
            <Cell>{label}</Cell>
            <Cell numeric>{claimCount}</Cell>
            <Cell numeric>
              <MoneyText {...amount} />
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
