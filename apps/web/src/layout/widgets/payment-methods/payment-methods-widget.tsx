import { Chip } from '@arrears/ui/chip'
import { EmptyState } from '@arrears/ui/empty-state'
import { Icon } from '@arrears/ui/icon'
import { useLocale } from '@arrears/ui/locale'
import { formatDate } from '../../../platform/time/format-date.ts'
import { useToday } from '../../../platform/time/time-zone.ts'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import type { WidgetProps } from '../widget.ts'
import { ActionButton } from '../action-button/action-button.tsx'
import { ChargeList } from './charge-list.tsx'
import { MandateRow, type ShownMethod } from './mandate-row.tsx'
import { PaymentMethodsWidget_QueryDocument } from './payment-methods-widget.generated.ts'
import styles from './payment-methods-widget.module.css'

export default function PaymentMethodsWidget({ accountId, title }: WidgetProps) {
  const query = useWidgetQuery(PaymentMethodsWidget_QueryDocument, { accountId })
  return (
    <WidgetCard
      title={title}
      action={
        <ActionButton
          action="chargePaymentMethod"
          permission="payment:charge"
          icon="card"
          label="Charge payment method"
        />
      }
    >
      <WidgetContent query={query} what="the payment methods" lines={4}>
        {({ paymentMethods, charges }) =>
          paymentMethods.length === 0 ? (
            <EmptyState title="No payment method is on file" />
          ) : (
            <>
              <ul className={styles.methods}>
                {paymentMethods.map((method) => (
                  <Method key={method.id} method={method} />
                ))}
              </ul>
              <ChargeList charges={charges} />
              {paymentMethods.some(({ provider }) => provider === 'embedded') ? (
                <p className={styles.provider}>
                  Charged by the embedded provider, which is not a bank: no money moves.
                </p>
              ) : null}
            </>
          )
        }
      </WidgetContent>
    </WidgetCard>
  )
}

function Method({ method: { kind, label, last4, expiresOn, mandates } }: { method: ShownMethod }) {
  const locale = useLocale()
  const expired = useToday() > (expiresOn ?? '9999')
  return (
    <li>
      <div className={styles.line}>
        <Icon name={kind === 'card' ? 'card' : 'bank'} size={15} />
        <span className={styles.name}>{label}</span>
        {last4 && !label.includes(last4) ? <span className="num">•••• {last4}</span> : null}
        {expiresOn ? (
          <Chip tone={expired ? 'danger' : 'neutral'}>
            {expired ? 'expired' : 'expires'} {formatDate(expiresOn, locale)}
          </Chip>
        ) : null}
      </div>
      {mandates.length > 0 ? (
        <ul className={styles.mandates} aria-label={`Mandates of ${label}`}>
          {mandates.map((mandate) => (
            <MandateRow key={mandate.id} mandate={mandate} label={label} />
          ))}
        </ul>
      ) : (
        <p className={styles.detail}>No mandate: it cannot be charged.</p>
      )}
    </li>
  )
}
