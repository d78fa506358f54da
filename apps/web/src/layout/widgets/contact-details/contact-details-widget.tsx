import { EmptyState } from '@arrears/ui/empty-state'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import type { WidgetProps } from '../widget.ts'
import { ContactDetailsWidget_QueryDocument } from './contact-details-widget.generated.ts'
import styles from './contact-details-widget.module.css'
import { DebtorDetails } from './debtor-details.tsx'

/** Who owes, and how they are reached. The primary debtor is open; the others unfold. */
export default function ContactDetailsWidget({ accountId, title }: WidgetProps) {
  const query = useWidgetQuery(ContactDetailsWidget_QueryDocument, { accountId })
  return (
    <WidgetCard title={title}>
      <WidgetContent query={query} what="the contact details" lines={12}>
        {({ debtors }) => {
          const primary = debtors.find(({ isPrimary }) => isPrimary) ?? debtors[0]
          if (!primary) return <EmptyState title="The account has no debtor" />
          const others = debtors.filter((debtor) => debtor !== primary)
          return (
            <>
              <DebtorDetails accountId={accountId} debtor={primary} />
              {others.map((debtor) => (
                <details key={debtor.id} className={styles.other}>
                  <summary className={styles.summary}>
                    {debtor.name}
                    <span className={styles.role}>
                      {debtor.kind === 'company' ? 'company' : 'person'} on the account
                    </span>
                  </summary>
                  <DebtorDetails accountId={accountId} debtor={debtor} />
                </details>
              ))}
            </>
          )
        }}
      </WidgetContent>
    </WidgetCard>
  )
}
