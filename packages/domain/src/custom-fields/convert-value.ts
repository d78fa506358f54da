import { refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { StoredValue } from './field-type.ts'
import { fieldTypes } from './field-types/index.ts'
import type { FieldDefinition } from './metadata-schema.ts'

type Typed = Pick<FieldDefinition, 'type' | 'settings'>

/** Turns a kept value into one of the field's new type; refused when the new type cannot hold it without loss. */
export function convertValue(before: Typed, after: Typed, value: StoredValue): Result<StoredValue> {
  const raw = fieldTypes[before.type].convert(value, before.settings, after.type)
  if (raw === undefined) {
    const [from, to] = [fieldTypes[before.type].label, fieldTypes[after.type].label]
    return refuse('NO_CONVERSION', `A value of type ${from} does not become ${to} without loss.`)
  }
  return fieldTypes[after.type].parse(raw, after.settings)
}

/** How many of a field's values a change of its type would lose: the count that `planSchemaChange` asks for. */
export function countLostValues(before: Typed, after: Typed, values: Iterable<StoredValue>): number {
  if (before.type === after.type) return 0
  let lost = 0
  for (const value of values) if (!convertValue(before, after, value).ok) lost++
  return lost
}
