/** The place that a time zone is named after. @example placeOf('America/New_York') // New York */
export function placeOf(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ')
}
