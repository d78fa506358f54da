import type { FieldValues } from './edit-subject.ts'

/**
 * The value of a field, or of a group of fields by what their keys begin with.
 *
 * @example readField({ 'phones.phn_1.number': '+353' }, 'phones.phn_1') // { number: '+353' }
 */
export function readField(values: FieldValues, field: string): unknown {
  if (Object.hasOwn(values, field)) return values[field]
  const prefix = `${field}.`
  const inside = Object.entries(values).filter(([key]) => key.startsWith(prefix))
  if (inside.length === 0) return null
  return Object.fromEntries(inside.map(([key, value]) => [key.slice(prefix.length), value]))
}

const isNothing = (value: unknown): boolean => value === undefined || value === null || value === ''

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Whether two values mean the same. Absent, null and empty text all mean that there is no value. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (isNothing(a) && isNothing(b))) return true
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].every((key) => isSameValue(a[key], b[key]))
}
