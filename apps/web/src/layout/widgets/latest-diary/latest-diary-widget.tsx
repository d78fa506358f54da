import { EmptyState } from '@arrears/ui/empty-state'
import { Link } from '@arrears/ui/link'
import { useLocale } from '@arrears/ui/locale'
import { Timeline } from '@arrears/ui/timeline'
import { useContext } from 'react'
import { useAccount } from '../../../account/account-context.ts'
import { useTimeZone, useToday } from '../../../platform/time/time-zone.ts'
import { useWidgetQuery } from '../../grid/use-widget-query.ts'
import { WidgetCard } from '../../grid/widget-card.tsx'
import { WidgetContent } from '../../grid/widget-content.tsx'
import { WidgetFrameContext } from '../../grid/widget-frame.ts'
import type { WidgetProps } from '../widget.ts'
import { diaryDays } from './diary-days.ts'
import { LatestDiaryWidget_QueryDocument } from './latest-diary-widget.generated.ts'

export default function LatestDiaryWidget({ accountId, title, settings }: WidgetProps) {
  const count = typeof settings['count'] === 'number' ? settings['count'] : 10
  const { reference } = useAccount()
  const { headingLevel } = useContext(WidgetFrameContext)
  const locale = useLocale()
  const timeZone = useTimeZone()
  const today = useToday()
  const query = useWidgetQuery(LatestDiaryWidget_QueryDocument, { accountId, count })
  return (
    <WidgetCard
      title={title}
      action={
        <Link tone="quiet" href={`/accounts/${encodeURIComponent(reference)}/diary`}>
          Open diary
        </Link>
      }
    >
      <WidgetContent query={query} what="the diary" lines={count}>
        {({ diary }) =>
          diary.nodes.length === 0 ? (
            <EmptyState title="Nothing has happened yet" />
          ) : (
            <Timeline
              label={title}
              headingLevel={headingLevel === 2 ? 3 : 4}
              days={diaryDays(diary.nodes, { timeZone, today, locale })}
            />
          )
        }
      </WidgetContent>
    </WidgetCard>
  )
}
