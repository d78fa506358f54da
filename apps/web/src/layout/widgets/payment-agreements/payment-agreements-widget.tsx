import { EmptyState } from '@arrears/ui/empty-state'
import { Button } from '@arrears/ui/button'
import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { Cell, ColumnHead, Row, Table } from '@arrears/ui/table'
import { useState } from 'react'
import { formatDate } from '../../../platform/time/format-date.ts'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import { ActionButton } from '../action-button/action-button.tsx'
import type { WidgetProps } from '../widget.ts'
import { PaymentAgreementsWidget_QueryDocument } from './payment-agreements-widget.generated.ts'
import { PromiseStateChip, type ShownPromise } from './promise-state-chip.tsx'

export default function PaymentAgreementsWidget({ accountId, title, settings }: WidgetProps) {
  const count = typeof settings['count'] === 'number' ? settings['count'] : 5
  const [showAll, setShowAll] = useState(false)
  const query = useWidgetQuery(PaymentAgreementsWidget_QueryDocument, { accountId })
  const total = query.data?.account?.promises.length ?? 0
  return (
    <WidgetCard
      title={title}
      action={
        <>
          {total > count ? (
            <Button size="sm" tone="ghost" aria-expanded={showAll} onClick={() => setShowAll(!showAll)}>
              {showAll ? 'Latest only' : `All ${total}`}
            </Button>
          ) : null}
          <ActionButton action="createPromiseToPay" icon="plus" label="Promise to pay" />
        </>
      }
    >
      <WidgetContent query={query} what="the payment agreements" lines={4}>
        {({ promises }) =>
          promises.length === 0 ? (
            <EmptyState title="No promise has been made" />
          ) : (
            <PromiseTable title={title} promises={showAll ? promises : promises.slice(0, count)} />
          )
        }
      </WidgetContent>
    </WidgetCard>
  )
}

function PromiseTable({ title, promises }: { title: string; promises: readonly ShownPromise[] }) {
  const locale = useLocale()
  return (
    <Table label={title}>
      <thead>
        <tr>
          <ColumnHead>Due</ColumnHead>
          <ColumnHead numeric>Amount</ColumnHead>
          <ColumnHead>State</ColumnHead>
          <ColumnHead>
            <span className="visually-hidden">Actions</span>
          </ColumnHead>
        </tr>
      </thead>
      <tbody>
        {promises.map((promise) => (
          <Row key={promise.id}>
            <Cell title={promise.claims.map(({ reference }) => reference).join(', ') || 'Whole account'}>
              {formatDate(promise.dueOn, locale)}
            </Cell>
            <Cell numeric>
              <MoneyText {...promise.amount} />
            </Cell>
            <Cell>
              <PromiseStateChip promise={promise} />
            </Cell>
            <Cell numeric>
              {promise.status === 'open' || promise.status === 'partKept' ? (
                <ActionButton
                  action="cancelPromiseToPay"
                  subjectId={promise.id}
                  icon="x"
                  label={`Cancel the promise due ${formatDate(promise.dueOn, locale)}`}
                />
              ) : null}
            </Cell>
          </Row>
        ))}
      </tbody>
    </Table>
  )
}
