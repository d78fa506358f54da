import { z } from 'zod'
import { ok } from '../../../shared/result.ts'
import { defineFieldType, wrongType } from '../../field-type.ts'
import type { StoredValue } from '../../field-type.ts'

const isBoolean = (stored: StoredValue): stored is boolean => typeof stored === 'boolean'

const asText = (stored: boolean): string => (stored ? 'Yes' : 'No')

const spoken: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([
  [true, true],
  [false, false],
  ['true', true],
  ['false', false],
  ['yes', true],
  ['no', false],
])

export const boolean = defineFieldType({
  type: 'boolean',
  version: 1,
  label: 'Yes or no',
  settings: z.strictObject({}),
  parse(raw) {
    // Imported files carry words; forms and programs carry true and false.
    const value = spoken.get(typeof raw === 'string' ? raw.trim().toLowerCase() : raw)
    return value === undefined ? wrongType('This must be yes or no.') : ok(value)
  },
  format: asText,
  holds: isBoolean,
  convertsTo: { text: asText, longText: asText },
})
