import type { Settings } from '../settings/settings.ts'
import type { PlanTerms } from './plan-state.ts'

/** The terms of a plan that is agreed now. */
export function planTerms({
  promiseToleranceMinor,
  instalmentGraceDays,
  planMissedInstalments,
}: Pick<Settings, 'promiseToleranceMinor' | 'instalmentGraceDays' | 'planMissedInstalments'>): PlanTerms {
  return {
    toleranceMinor: BigInt(promiseToleranceMinor),
    graceDays: instalmentGraceDays,
    missedLimit: planMissedInstalments,
  }
}
