import { ok } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import { normalisePhone } from './phone-number.ts'

/** Brings the numbers of a list to E.164; a bad one is blamed by its place, `phones.add.0.number`. */
export function normalisePhones<P extends { readonly number?: string }>(
  phones: readonly P[],
  country: string | null,
  path: string,
): Result<readonly P[], Refusal<'NOT_A_PHONE_NUMBER' | 'COUNTRY_CODE_MISSING'>> {
  const normalised: P[] = []
  for (const [index, phone] of phones.entries()) {
    if (phone.number === undefined) {
      normalised.push(phone)
      continue
    }
    const number = normalisePhone(phone.number, country)
    if (!number.ok) return { ok: false, error: { ...number.error, field: `${path}.${index}.number` } }
    normalised.push({ ...phone, number: number.value })
  }
  return ok(normalised)
}
