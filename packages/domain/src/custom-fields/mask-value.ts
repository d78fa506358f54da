import type { StoredValue } from './field-type.ts'
import type { FieldDefinition } from './metadata-schema.ts'

const dots = '••••'

/** Shorter than this, four characters would be half of the value or more. */
const shortestWithTail = 8

/** Types of which the last characters tell a person which one it is, without telling the value. */
const tailed: ReadonlySet<string> = new Set(['text', 'phone'])

/**
 * What is shown of a sensitive value until somebody asks to see it.
 * @example maskValue(nationalId, '1234567T890') // '••••T890'
 */
export function maskValue(field: Pick<FieldDefinition, 'type'>, value: StoredValue | null): string {
  if (value === null) return ''
  if (typeof value !== 'string' || !tailed.has(field.type)) return dots
  const characters = [...value]
  return characters.length < shortestWithTail ? dots : dots + characters.slice(-4).join('')
}
