import type { TimelineDay, TimelineTone } from '@arrears/ui/timeline'
import { dayKeyOf, formatDayHeading, formatTimeOf } from '../../../platform/time/format-date.ts'
import type { LatestDiaryWidget_QueryQuery } from './latest-diary-widget.generated.ts'

type ShownEvent = NonNullable<LatestDiaryWidget_QueryQuery['account']>['diary']['nodes'][number]

interface Reader {
  readonly timeZone: string
  readonly today: string
  readonly locale?: string | undefined
}

const tones: readonly string[] = ['automatic', 'manual', 'good', 'bad'] satisfies TimelineTone[]
const isTone = (tone: string): tone is TimelineTone => tones.includes(tone)

/** Events, newest first, under the days they happened on in the organisation's time zone. */
export function diaryDays(events: readonly ShownEvent[], { timeZone, today, locale }: Reader): TimelineDay[] {
  const days = new Map<string, TimelineDay>()
  for (const { id, text, tone, occurredAt, actor } of events) {
    const key = dayKeyOf(occurredAt, timeZone)
    const day = days.get(key) ?? { id: key, label: formatDayHeading(key, today, locale), entries: [] }
    days.set(key, day)
    day.entries.push({
      id,
      time: formatTimeOf(occurredAt, timeZone, locale),
      dateTime: occurredAt,
      tone: isTone(tone) ? tone : 'neutral',
      content: text,
      ...(actor.kind === 'system' ? {} : { detail: actor.name }),
    })
  }
  return [...days.values()]
}
