import type { Contender } from './contender.ts'
import { median } from './median.ts'
import { runLoad } from './run-load.ts'

export interface Standing {
  readonly name: string
  readonly requestsPerSecond: number
  readonly p50: number
  readonly p99: number
}

const [rounds, seconds, connections] = [5, 4, 8]
const warmingRequests = 2_000

/** How a race is run, in words for the report. */
export const raceRules = `${rounds} rounds of ${seconds} s each in turn, ${connections} connections, medians`

/** Loads the contenders in turn, round after round, so that what slows the machine down for a while slows them all. */
export async function race(contenders: readonly Contender[]): Promise<readonly Standing[]> {
  const loads = contenders.map(() => [] as Awaited<ReturnType<typeof runLoad>>[])
  // Compilers warm with requests, not with time, of which a busy machine gives few.
  for (const { url, requests } of contenders)
    await runLoad({ url, requests, connections, seconds, amount: warmingRequests })
  for (let round = 0; round < rounds; round++) {
    for (const [index, { url, requests }] of contenders.entries()) {
      loads[index]?.push(await runLoad({ url, requests, connections, seconds }))
    }
  }
  return contenders.map(({ name }, index) => {
    const of = (figure: 'requestsPerSecond' | 'p50' | 'p99') =>
      median((loads[index] ?? []).map((load) => load[figure]))
    return { name, requestsPerSecond: of('requestsPerSecond'), p50: of('p50'), p99: of('p99') }
  })
}
