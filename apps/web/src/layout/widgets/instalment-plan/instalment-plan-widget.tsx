import { planIntervalLabels } from '@arrears/domain/plan/plan-interval'
import { EmptyState } from '@arrears/ui/empty-state'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import { ActionButton } from '../action-button/action-button.tsx'
import type { WidgetProps } from '../widget.ts'
import { InstalmentPlanWidget_QueryDocument } from './instalment-plan-widget.generated.ts'
import { InstalmentTable } from './instalment-table.tsx'
import { PlanProgress } from './plan-progress.tsx'
import { PlanStateChip } from './plan-state-chip.tsx'
import styles from './instalment-plan-widget.module.css'

/** The plan that is in force, or else the latest: how far it is, what is next, and every instalment. */
export default function InstalmentPlanWidget({ accountId, title }: WidgetProps) {
  const query = useWidgetQuery(InstalmentPlanWidget_QueryDocument, { accountId })
  const latest = query.data?.account?.instalmentPlan
  return (
    <WidgetCard
      title={title}
      meta={latest ? <PlanStateChip status={latest.status} /> : null}
      action={
        latest?.status === 'active' ? (
          <ActionButton
            action="cancelInstalmentPlan"
            permission="plan:cancel"
            subjectId={latest.id}
            icon="x"
            label="Cancel the instalment plan"
            text="Cancel plan"
          />
        ) : (
          <ActionButton
            action="restructureAccount"
            permission="plan:create"
            icon="plus"
            label="Restructure account"
          />
        )
      }
    >
      <WidgetContent query={query} what="the instalment plan" lines={6}>
        {({ instalmentPlan: plan }) =>
          plan ? (
            <>
              <PlanProgress plan={plan} />
              <InstalmentTable title={title} plan={plan} />
              <p className={styles.terms}>
                {planIntervalLabels[plan.interval]}, for{' '}
                {plan.claims.map(({ reference }) => reference).join(', ')}.
                {plan.graceDays > 0
                  ? ` An instalment is kept up to ${plan.graceDays} days after its date.`
                  : ''}
              </p>
            </>
          ) : (
            <EmptyState title="No instalment plan was agreed" />
          )
        }
      </WidgetContent>
    </WidgetCard>
  )
}
