import { systemClock } from '../platform/clock/clock.ts'
import { describeSignIns } from './describe-sign-ins.ts'
import { seedDemo } from './seed-demo.ts'
import { tellProgress } from './tell-progress.ts'

/**
 * Makes sure that a database without data of its own has the demo data.
 * @returns the sign-ins to print, or undefined when the database holds other organisations
 */
export async function startDemo(
  databaseUrl: string,
  say: (line: string) => void,
): Promise<string | undefined> {
  const outcome = await seedDemo({
    databaseUrl,
    now: systemClock.now(),
    onProgress: tellProgress(say, 'Demo data: '),
  })
  if (outcome.kind === 'otherOrganisations') return undefined
  const words = { made: 'ready', completed: 'completed', alreadyThere: 'there already' }
  say(`Demo data: ${words[outcome.kind]}`)
  return describeSignIns()
}
