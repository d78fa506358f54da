import type { AccountState } from '../account/account-state.ts'
import { addMonths } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'

/** The largest that one SEPA credit transfer carries: 999,999,999.99. More than that is a slip of the keys. */
export const maxPaymentMinor = 99_999_999_999n

const monthsAhead = 12

/**
 * The first day on which money for an account can have come in: a year before its first claim was issued, as people pay deposits
 * and prepayments; a year before today while it has none. An earlier day is a year typed wrongly.
 */
export function earliestPaymentDay(
  { firstIssuedOn }: Pick<AccountState, 'firstIssuedOn'>,
  today: LocalDate,
): LocalDate {
  const first = firstIssuedOn !== null && firstIssuedOn < today ? firstIssuedOn : today
  return addMonths(first, -monthsAhead)
}
