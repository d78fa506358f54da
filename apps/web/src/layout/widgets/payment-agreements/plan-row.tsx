import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { Cell, Row } from '@arrears/ui/table'
import { formatDate } from '../../../platform/time/format-date.ts'
import { ActionButton } from '../action-button/action-button.tsx'
import { PlanStateChip } from '../instalment-plan/plan-state-chip.tsx'
import type { ShownPlan } from './agreements.ts'
import styles from './payment-agreements-widget.module.css'

/** A plan among the promises: by when it is paid off, in how many instalments. */
export function PlanRow({ plan, dueOn }: { plan: ShownPlan; dueOn: string }) {
  const locale = useLocale()
  return (
    <Row>
      <Cell title={plan.claims.map(({ reference }) => reference).join(', ')}>
        {formatDate(dueOn, locale)}
        <span className={styles.detail}>{plan.instalments.length} instalments</span>
      </Cell>
      <Cell numeric>
        <MoneyText {...plan.total} />
      </Cell>
      <Cell>
        <PlanStateChip status={plan.status} />
      </Cell>
      <Cell numeric>
        {plan.status === 'active' ? (
          <ActionButton
            action="cancelInstalmentPlan"
            permission="plan:cancel"
            subjectId={plan.id}
            icon="x"
            label="Cancel the instalment plan"
          />
        ) : null}
      </Cell>
    </Row>
  )
}
