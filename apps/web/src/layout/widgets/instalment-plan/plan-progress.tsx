import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { formatDate } from '../../../platform/time/format-date.ts'
import type { InstalmentPlanWidget_QueryQuery } from './instalment-plan-widget.generated.ts'
import styles from './instalment-plan-widget.module.css'

export type ShownPlan = NonNullable<NonNullable<InstalmentPlanWidget_QueryQuery['account']>['instalmentPlan']>

/** How much of a plan is paid, and what is to be paid next. */
export function PlanProgress({ plan }: { plan: ShownPlan }) {
  const locale = useLocale()
  const { total, paid, instalments, status } = plan
  const next = status === 'active' ? instalments.find(({ paidOn }) => !paidOn) : undefined
  return (
    <div className={styles.progress}>
      <p className={styles.paid}>
        <span>
          <MoneyText {...paid} /> of <MoneyText {...total} /> paid
        </span>
        {next ? (
          <span>
            Next <MoneyText {...next.amount} /> on {formatDate(next.dueOn, locale)}
          </span>
        ) : null}
      </p>
      <meter
        className={styles.meter}
        aria-label="Paid of the plan"
        min={0}
        max={Number(total.amount)}
        value={Number(paid.amount)}
      />
    </div>
  )
}
