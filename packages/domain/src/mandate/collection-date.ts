import type { MandateState } from '../account/account-state.ts'
import type { Settings } from '../settings/settings.ts'
import { addDays } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { isSepa } from './mandate-use.ts'

/** How many days before collection the debtor has to be told; 14 in SEPA unless another number was agreed. */
export function preNoticeDays(
  mandate: Pick<MandateState, 'scheme'>,
  settings: Pick<Settings, 'sepaPreNoticeDays'>,
): number {
  return isSepa(mandate) ? settings.sepaPreNoticeDays : 0
}

/** The first day on which a charge that is told today may be collected. */
export function earliestCollection(
  mandate: Pick<MandateState, 'scheme'>,
  settings: Pick<Settings, 'sepaPreNoticeDays'>,
  today: LocalDate,
): LocalDate {
  return addDays(today, preNoticeDays(mandate, settings))
}
