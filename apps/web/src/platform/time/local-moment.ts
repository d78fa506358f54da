/** A moment as a browser's date-and-time field writes it, in a time zone. @example '2026-11-21T10:12' */
export function toLocalMoment(instant: string, timeZone: string): string {
  const moment = Date.parse(instant)
  if (Number.isNaN(moment)) return ''
  const style = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  } as const
  // This locale writes `2026-11-21 10:12`.
  return new Intl.DateTimeFormat('sv-SE', style).format(moment).replace(' ', 'T')
}

/**
 * The moment at which clocks in a time zone show a date and time. An hour that a change to summer time leaves out means the one
 * after it; one that there is twice means the first.
 */
export function fromLocalMoment(local: string, timeZone: string): string | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(local)) return null
  const asUtc = Date.parse(`${local.slice(0, 16)}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const shown = (moment: number) =>
    Date.parse(`${toLocalMoment(new Date(moment).toISOString(), timeZone)}:00Z`)
  const offsetAt = (moment: number) => shown(moment) - Math.floor(moment / 60_000) * 60_000
  const day = 86_400_000
  // The offset before and after any change nearby: the earlier moment that shows the wanted time is meant.
  const before = offsetAt(asUtc - day)
  const after = offsetAt(asUtc + day)
  const candidates = [asUtc - before, asUtc - after].filter((moment) => shown(moment) === asUtc)
  return new Date(candidates.length > 0 ? Math.min(...candidates) : asUtc - before).toISOString()
}
