/** Calendar days as `YYYY-MM-DD`, both included; null leaves that end open. */
export interface DateRange {
  from: string | null
  to: string | null
}

export function rangeProblem({ from, to }: DateRange): string | undefined {
  // ISO days sort as text.
  return from && to && to < from ? 'The end is before the start' : undefined
}

/** A calendar day has no time zone; reading and writing it in UTC keeps it the same day everywhere. */
function formatDay(day: string, locale: string | undefined): string {
  const format = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return format.format(Date.parse(`${day}T00:00:00Z`))
}

export function rangeSummary({ from, to }: DateRange, locale?: string): string | undefined {
  if (from && to)
    return from === to ? formatDay(from, locale) : `${formatDay(from, locale)} – ${formatDay(to, locale)}`
  if (from) return `since ${formatDay(from, locale)}`
  if (to) return `until ${formatDay(to, locale)}`
  return undefined
}
