import { EmptyState } from '@arrears/ui/empty-state'
import { Button } from '@arrears/ui/button'
import { ColumnHead, Table } from '@arrears/ui/table'
import { useState } from 'react'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import { ActionButton } from '../action-button/action-button.tsx'
import type { WidgetProps } from '../widget.ts'
import { agreementsOf, type Agreement } from './agreements.ts'
import { PaymentAgreementsWidget_QueryDocument } from './payment-agreements-widget.generated.ts'
import { PlanRow } from './plan-row.tsx'
import { PromiseRow } from './promise-row.tsx'

export default function PaymentAgreementsWidget({ accountId, title, settings }: WidgetProps) {
  const count = typeof settings['count'] === 'number' ? settings['count'] : 5
  const [showAll, setShowAll] = useState(false)
  const query = useWidgetQuery(PaymentAgreementsWidget_QueryDocument, { accountId })
  const account = query.data?.account
  const total = account ? account.promises.length + account.instalmentPlans.length : 0
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
          <ActionButton
            action="createPromiseToPay"
            permission="promise:create"
            icon="plus"
            label="Promise to pay"
          />
        </>
      }
    >
      <WidgetContent query={query} what="the payment agreements" lines={4}>
        {(shown) => {
          const agreements = agreementsOf(shown)
          return agreements.length === 0 ? (
            <EmptyState title="No promise has been made" />
          ) : (
            <AgreementTable title={title} agreements={showAll ? agreements : agreements.slice(0, count)} />
          )
        }}
      </WidgetContent>
    </WidgetCard>
  )
}

function AgreementTable({ title, agreements }: { title: string; agreements: readonly Agreement[] }) {
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
        {agreements.map(({ promise, plan, dueOn }) =>
          plan ? (
            <PlanRow key={plan.id} plan={plan} dueOn={dueOn} />
          ) : (
            <PromiseRow key={promise.id} promise={promise} />
          ),
        )}
      </tbody>
    </Table>
  )
}
