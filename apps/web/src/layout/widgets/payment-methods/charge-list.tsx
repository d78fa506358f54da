import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { formatDate } from '../../../platform/time/format-date.ts'
import { ActionButton } from '../action-button/action-button.tsx'
import { ChargeChip } from './charge-chip.tsx'
import type { PaymentMethodsWidget_QueryQuery } from './payment-methods-widget.generated.ts'
import styles from './payment-methods-widget.module.css'

export type ShownCharge = NonNullable<PaymentMethodsWidget_QueryQuery['account']>['charges'][number]

/** What was asked to be collected lately, and what became of it. */
export function ChargeList({ charges }: { charges: readonly ShownCharge[] }) {
  if (charges.length === 0) return null
  return (
    <section aria-label="Latest charges" className={styles.charges}>
      <h3 className={styles.heading}>Latest charges</h3>
      <ul className={styles.chargeList}>
        {charges.map((charge) => (
          <ChargeRow key={charge.id} charge={charge} />
        ))}
      </ul>
    </section>
  )
}

function ChargeRow({ charge }: { charge: ShownCharge }) {
  const locale = useLocale()
  const { id, amount, collectOn, cancelRefusal, parts, paymentMethod, failure, returnReason } = charge
  const day = formatDate(collectOn, locale)
  const why = failure ?? returnReason
  return (
    <li>
      <span className={styles.line}>
        <span className={styles.name}>
          <MoneyText {...amount} />
        </span>
        <ChargeChip charge={charge} />
        {cancelRefusal === null ? (
          <span className={styles.actions}>
            <ActionButton
              action="cancelCharge"
              permission="charge:cancel"
              icon="x"
              label={`Cancel charge for ${day}`}
              subjectId={id}
            />
          </span>
        ) : null}
      </span>
      <p className={styles.detail}>
        {day}, {paymentMethod.label}, {parts.map(({ claim }) => claim.reference).join(', ')}
      </p>
      {why ? <p className={styles.why}>{why}</p> : null}
    </li>
  )
}
