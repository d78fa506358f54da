import { schemeLabel } from '@arrears/domain/mandate/scheme'
import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { formatDate } from '../../../platform/time/format-date.ts'
import { ActionButton } from '../action-button/action-button.tsx'
import type { PaymentMethodsWidget_QueryQuery } from './payment-methods-widget.generated.ts'
import styles from './payment-methods-widget.module.css'

export type ShownMethod = NonNullable<PaymentMethodsWidget_QueryQuery['account']>['paymentMethods'][number]
type ShownMandate = ShownMethod['mandates'][number]

/** Permission to charge a payment method, whether it may be used now, and what can be done with it. */
export function MandateRow({ mandate, label }: { mandate: ShownMandate; label: string }) {
  const locale = useLocale()
  const { id, reference, scheme, signedOn, lastUsedOn, lapsesOn, status, usable } = mandate
  const off = status === 'disabled' && !usable
  return (
    <li className={styles.mandate}>
      <span className={styles.line}>
        <span className={styles.reference}>{reference}</span>
        <MandateChip mandate={mandate} />
        <span className={styles.actions}>
          {usable ? (
            <ActionButton
              action="chargePaymentMethod"
              permission="payment:charge"
              icon="card"
              label={`Charge ${label} by ${reference}`}
              subjectId={id}
            />
          ) : null}
          {off ? (
            <ActionButton
              action="enableMandate"
              permission="mandate:enable"
              icon="play"
              label={`Enable mandate ${reference}`}
              subjectId={id}
            />
          ) : status === 'revoked' ? null : (
            <ActionButton
              action="disableMandate"
              permission="mandate:disable"
              icon="pause"
              label={`Disable mandate ${reference}`}
              subjectId={id}
            />
          )}
        </span>
      </span>
      <span className={styles.detail}>
        {schemeLabel(scheme)}, signed {formatDate(signedOn, locale)}
        {lastUsedOn ? `, last used ${formatDate(lastUsedOn, locale)}` : ', never used'}
        {lapsesOn && status !== 'revoked' ? `, ends ${formatDate(lapsesOn, locale)} unless used` : ''}
      </span>
    </li>
  )
}

function MandateChip({ mandate: { status, disabledUntil, lapsesOn, usable } }: { mandate: ShownMandate }) {
  const locale = useLocale()
  if (usable) return <Chip tone="ok">active</Chip>
  if (status === 'disabled') {
    return (
      <Chip tone="warn">
        {disabledUntil ? `disabled until ${formatDate(disabledUntil, locale)}` : 'disabled'}
      </Chip>
    )
  }
  if (status === 'revoked') return <Chip tone="danger">revoked</Chip>
  return (
    <Chip tone="danger">{lapsesOn ? `dead since ${formatDate(lapsesOn, locale)}` : 'cannot be used'}</Chip>
  )
}
