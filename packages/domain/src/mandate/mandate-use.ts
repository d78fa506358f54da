import type { MandateState } from '../account/account-state.ts'
import { formatDate } from '../shared/format.ts'
import { addMonths, isBefore } from '../shared/local-date.ts'
import type { LocalDate } from '../shared/local-date.ts'
import { ok, refuse } from '../shared/result.ts'

/** A SEPA mandate is dead when it was not used for this long (EPC rulebooks, 4.1). */
export const mandateLifeMonths = 36

const sepaSchemes: ReadonlySet<string> = new Set(['sepaCore', 'sepaB2b'])

/** Whether the rules of the SEPA direct debit hold for it. */
export function isSepa({ scheme }: Pick<MandateState, 'scheme'>): boolean {
  return sepaSchemes.has(scheme)
}

/** The last day on which a mandate can be used when it is not used before; null when its scheme knows no such day. */
export function mandateLapsesOn(
  mandate: Pick<MandateState, 'scheme' | 'signedOn' | 'lastUsedOn'>,
): LocalDate | null {
  return isSepa(mandate) ? addMonths(mandate.lastUsedOn ?? mandate.signedOn, mandateLifeMonths) : null
}

/** Whether it is switched off on a day. Once the day until which it was has passed, it is usable again by itself. */
export function isDisabledOn(
  { status, disabledUntil }: Pick<MandateState, 'status' | 'disabledUntil'>,
  day: LocalDate,
): boolean {
  return status === 'disabled' && (disabledUntil === null || !isBefore(disabledUntil, day))
}

/** Whether a mandate may be used on a day, or why not. */
export function checkMandateUse(mandate: MandateState, day: LocalDate, locale: string) {
  if (mandate.status === 'revoked') {
    return refuse('MANDATE_REVOKED', 'The debtor has revoked this mandate. Ask for a new one.', 'mandateId')
  }
  if (isBefore(day, mandate.signedOn)) {
    return refuse('MANDATE_NOT_SIGNED', 'This mandate was not signed by that day.', 'mandateId')
  }
  if (isDisabledOn(mandate, day)) {
    const until = mandate.disabledUntil ? ` until ${formatDate(mandate.disabledUntil, locale)}` : ''
    return refuse('MANDATE_DISABLED', `This mandate is disabled${until}.`, 'mandateId')
  }
  const lapsesOn = mandateLapsesOn(mandate)
  if (lapsesOn && isBefore(lapsesOn, day)) {
    const message = `This mandate was not used for ${mandateLifeMonths} months and ended on ${formatDate(lapsesOn, locale)}. Ask for a new one.`
    return refuse('MANDATE_LAPSED', message, 'mandateId')
  }
  return ok()
}
