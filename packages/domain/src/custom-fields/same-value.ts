import type { StoredValue } from './field-type.ts'

/** Whether two kept values are the same; `raw` may be anything a form or a program has sent. */
export function isSameValue(kept: StoredValue | null, raw: unknown): boolean {
  if (kept === null || typeof kept !== 'object') return kept === raw
  if (typeof raw !== 'object' || raw === null) return false
  if ('amount' in kept) {
    return (
      'amount' in raw && 'currency' in raw && raw.amount === kept.amount && raw.currency === kept.currency
    )
  }
  return (
    Array.isArray(raw) && raw.length === kept.length && kept.every((value, index) => raw[index] === value)
  )
}
