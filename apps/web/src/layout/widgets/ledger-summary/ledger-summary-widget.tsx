import { IconButton } from '@arrears/ui/icon-button'
import { KeyValue } from '@arrears/ui/key-value'
import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { formatMoment } from '../../../platform/time/format-date.ts'
import { useTimeZone } from '../../../platform/time/time-zone.ts'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import type { WidgetProps } from '../widget.ts'
import { LedgerSummaryWidget_QueryDocument } from './ledger-summary-widget.generated.ts'
import styles from './ledger-summary-widget.module.css'

export default function LedgerSummaryWidget({ accountId, title }: WidgetProps) {
  const query = useWidgetQuery(LedgerSummaryWidget_QueryDocument, { accountId })
  const locale = useLocale()
  const timeZone = useTimeZone()
  return (
    <WidgetCard
      title={title}
      action={
        <IconButton
          icon="refresh"
          size="xs"
          label="Recalculate"
          busy={query.fetching && query.data !== undefined}
          onClick={query.retry}
        />
      }
    >
      <WidgetContent query={query} what="the ledger summary" lines={7}>
        {({ balance }) => (
          <>
            <p className={styles.total}>
              <MoneyText {...balance.total} size="lg" />
              <span className={styles.caption}>balance due</span>
            </p>
            <KeyValue
              items={[
                {
                  id: 'claims',
                  label: 'Open claims',
                  value: <span className="num">{balance.openClaimCount}</span>,
                },
                { id: 'claimed', label: 'Claimed', value: <MoneyText {...balance.claimed} /> },
                { id: 'debited', label: 'Debited', value: <MoneyText {...balance.debited} /> },
                {
                  id: 'credited',
                  label: 'Credited',
                  value: <MoneyText {...balance.credited} tone="credit" />,
                },
                { id: 'unapplied', label: 'Not yet applied', value: <MoneyText {...balance.unapplied} /> },
                {
                  id: 'asOf',
                  label: 'As of',
                  value: (
                    <time dateTime={balance.asOf} aria-live="polite">
                      {formatMoment(balance.asOf, timeZone, locale)}
                    </time>
                  ),
                },
              ]}
            />
          </>
        )}
      </WidgetContent>
    </WidgetCard>
  )
}
