import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'
import type { StoredValue } from './field-type.ts'
import { fieldTypes } from './field-types/index.ts'
import { maskValue } from './mask-value.ts'
import { valueOf } from './metadata-schema.ts'
import type { FieldDefinition, FieldValues, MetadataSchema } from './metadata-schema.ts'
import { isSameValue } from './same-value.ts'

/** What changed in one field. Of a sensitive field it is told that it changed, never from what to what. */
export interface ChangedField {
  readonly key: string
  readonly label: string
  readonly before: StoredValue | null
  readonly after: StoredValue | null
  readonly sensitive?: true
}

export interface ValidatedValues {
  /** All values of the subject after the change, the untouched ones included, the empty ones left out. */
  readonly values: Readonly<Record<string, StoredValue>>
  readonly changed: readonly ChangedField[]
}

/**
 * Checks a change of custom field values, in the same way for a form, the API and an import (G2). Null and blank clear a field. The first
 * values that a subject gets take the defaults and must fill every required field; later ones must not clear a required field, but
 * are not held up by one that was made required since. A refusal names its field by key and never repeats the value.
 */
export function validateValues(
  schema: Pick<MetadataSchema, 'label' | 'fields'>,
  current: FieldValues,
  changes: Readonly<Record<string, unknown>>,
): Result<ValidatedValues, readonly Refusal[]> {
  const refusals: Refusal[] = []
  const changed: ChangedField[] = []
  const values = new Map(
    Object.entries(current).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  )
  const isFirst = values.size === 0

  const known = new Set(schema.fields.map(({ key }) => key))
  for (const key of Object.keys(changes)) {
    if (known.has(key)) continue
    refusals.push({
      code: 'UNKNOWN_FIELD',
      message: `${schema.label} has no field with this key.`,
      field: key,
    })
  }

  for (const field of schema.fields) {
    const before = valueOf(current, field.key)
    const isGiven = Object.hasOwn(changes, field.key)
    if (!isGiven && !(isFirst && !field.retired)) continue
    const decided = decideValue(field, before, isGiven ? changes[field.key] : field.default)
    if (!decided.ok) {
      refusals.push({ ...decided.error, field: field.key })
    } else if (!isSameValue(before, decided.value)) {
      changed.push(describeChange(field, before, decided.value))
      if (decided.value === null) values.delete(field.key)
      else values.set(field.key, decided.value)
    }
  }
  if (refusals.length > 0) return { ok: false, error: refusals }
  return ok({ values: Object.fromEntries(values), changed })
}

function decideValue(
  field: FieldDefinition,
  before: StoredValue | null,
  raw: unknown,
): Result<StoredValue | null> {
  const isUntouched = before !== null && (isSameValue(before, raw) || isMaskOf(field, before, raw))
  // What is kept may stay although it could not be entered today, such as a retired choice.
  if (isUntouched) return ok(before)
  if (field.retired) {
    return isBlank(raw) && before === null
      ? ok(null)
      : refuse('FIELD_RETIRED', `${field.label} is retired and can only be read.`)
  }
  if (!isBlank(raw)) {
    const parsed = fieldTypes[field.type].parse(raw, field.settings, before ?? undefined)
    if (!parsed.ok || !isBlank(parsed.value)) return parsed
  }
  return field.required ? refuse('REQUIRED', `${field.label} is required.`) : ok(null)
}

/** A form that was shown the mask and sends it back has not changed the value behind it. */
function isMaskOf(field: FieldDefinition, before: StoredValue, raw: unknown): boolean {
  return field.sensitive && raw === maskValue(field, before)
}

function isBlank(raw: unknown): boolean {
  if (typeof raw === 'string') return raw.trim() === ''
  return raw === null || raw === undefined || (Array.isArray(raw) && raw.length === 0)
}

function describeChange(
  { key, label, sensitive }: FieldDefinition,
  before: StoredValue | null,
  after: StoredValue | null,
): ChangedField {
  return sensitive ? { key, label, before: null, after: null, sensitive } : { key, label, before, after }
}
