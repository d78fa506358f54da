import { Button } from '@arrears/ui/button'
import { Chip } from '@arrears/ui/chip'
import { EmptyState } from '@arrears/ui/empty-state'
import { useState } from 'react'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import type { WidgetProps } from '../widget.ts'
import { ClaimsTable } from './claims-table.tsx'
import { ClaimsWidget_QueryDocument } from './claims-widget.generated.ts'
import styles from './claims-widget.module.css'

/** Rows shown at first: an account may have hundreds. */
const firstRows = 12

export default function ClaimsWidget({ accountId, title, settings }: WidgetProps) {
  const [closedToo, setClosedToo] = useState(settings['show'] === 'all')
  const [allRows, setAllRows] = useState(false)
  const query = useWidgetQuery(ClaimsWidget_QueryDocument, { accountId, state: closedToo ? null : 'open' })
  const openCount = query.data?.account?.balance.openClaimCount
  return (
    <WidgetCard
      title={title}
      meta={openCount === undefined ? null : <Chip>{openCount} open</Chip>}
      action={
        <Button size="sm" tone="ghost" onClick={() => setClosedToo(!closedToo)}>
          {closedToo ? 'Hide closed' : 'Show closed'}
        </Button>
      }
    >
      <WidgetContent query={query} what="the claims" lines={6}>
        {({ reference, claims, instalmentPlan }) =>
          claims.length === 0 ? (
            <EmptyState
              title={closedToo ? 'There are no claims' : 'No claim is open'}
              description={closedToo ? undefined : 'Closed claims can be shown above.'}
            />
          ) : (
            <>
              <ClaimsTable
                label={title}
                reference={reference}
                claims={allRows ? claims : claims.slice(0, firstRows)}
                plannedIds={
                  instalmentPlan?.status === 'active' ? instalmentPlan.claims.map(({ id }) => id) : []
                }
              />
              {claims.length > firstRows && !allRows ? (
                <div className={styles.more}>
                  <Button size="sm" onClick={() => setAllRows(true)}>
                    Show all {claims.length}
                  </Button>
                </div>
              ) : null}
            </>
          )
        }
      </WidgetContent>
    </WidgetCard>
  )
}
