import type { FormatContext, StoredValue } from './field-type.ts'
import { fieldTypes } from './field-types/index.ts'
import { maskValue } from './mask-value.ts'
import type { FieldDefinition } from './metadata-schema.ts'

/** A kept value for people to read; an empty one is ''. Whoever may see a sensitive value in full asks with `reveal`. */
export function formatValue(
  field: Pick<FieldDefinition, 'type' | 'settings' | 'sensitive'>,
  value: StoredValue | null,
  context: FormatContext & { readonly reveal?: boolean },
): string {
  if (value === null) return ''
  if (field.sensitive && context.reveal !== true) return maskValue(field, value)
  return fieldTypes[field.type].format(value, field.settings, context)
}
