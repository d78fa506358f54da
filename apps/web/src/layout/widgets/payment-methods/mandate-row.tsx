import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { formatDate } from '../../../platform/time/format-date.ts'
import type { PaymentMethodsWidget_QueryQuery } from './payment-methods-widget.generated.ts'
import styles from './payment-methods-widget.module.css'

export type ShownMethod = NonNullable<PaymentMethodsWidget_QueryQuery['account']>['paymentMethods'][number]

/** Permission to charge a payment method, and whether it may be used now. */
export function MandateRow({ mandate }: { mandate: ShownMethod['mandates'][number] }) {
  const locale = useLocale()
  const { reference, scheme, signedOn, lastUsedOn, status, disabledUntil } = mandate
  return (
    <li className={styles.mandate}>
      <span className={styles.line}>
        <span className={styles.reference}>{reference}</span>
        {status === 'active' ? (
          <Chip tone="ok">active</Chip>
        ) : (
          <Chip tone="warn">
            {disabledUntil ? `${status} until ${formatDate(disabledUntil, locale)}` : status}
          </Chip>
        )}
      </span>
      <span className={styles.detail}>
        {scheme}, signed {formatDate(signedOn, locale)}
        {lastUsedOn ? `, last used ${formatDate(lastUsedOn, locale)}` : ''}
      </span>
    </li>
  )
}
