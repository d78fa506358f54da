import type { Standing } from './http/race.ts'

/** The first contender's figures beside the others', for a report. */
export function reportRace(standings: readonly Standing[]): {
  columns: readonly string[]
  rows: readonly (readonly string[])[]
} {
  const [ours] = standings
  if (!ours) throw new Error('Nobody ran')
  return {
    columns: ['', 'requests/s', 'p50 ms', 'p99 ms', `${ours.name} in relation to it`],
    rows: standings.map(({ name, requestsPerSecond, p50, p99 }) => [
      name,
      requestsPerSecond.toFixed(0),
      p50.toFixed(0),
      p99.toFixed(0),
      times(ours.requestsPerSecond / requestsPerSecond),
    ]),
  }
}

export const times = (ratio: number): string => `${ratio.toFixed(2)} ×`
