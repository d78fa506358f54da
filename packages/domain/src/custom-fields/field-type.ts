import type { z } from 'zod'
import { parseInput } from '../shared/parse-input.ts'
import { refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'

/** An amount in a custom field, as it stands in JSON: a decimal with all the digits the currency has. */
export interface StoredMoney {
  readonly amount: string
  readonly currency: string
}

/** A custom field's value as kept in JSON. An empty field is null, or absent. */
export type StoredValue = string | number | boolean | readonly string[] | StoredMoney

/** Where and for whom a value is written out. */
export interface FormatContext {
  /** BCP 47, for example `en-IE`. */
  readonly locale: string
  /** IANA name; moments are written in UTC without it. */
  readonly timeZone?: string
}

/** How a type of field is declared. `Settings` is what an admin sets per field, `Value` what is kept. */
interface FieldTypeDeclaration<Settings, Value extends StoredValue> {
  readonly type: string
  readonly version: number
  readonly label: string
  readonly settings: z.ZodType<Settings>
  /** Reads a raw JSON value. `current` is what is kept now, for a value that may stay though it could not be chosen anew. */
  parse(raw: unknown, settings: Settings, current?: StoredValue): Result<Value>
  format(stored: Value, settings: Settings, context: FormatContext): string
  /** Recognises a kept value, which may have been written under another type or version. */
  holds(stored: StoredValue): stored is Value
  /** For each type that takes this one's values without loss: the raw value to give it. */
  readonly convertsTo: Readonly<Record<string, (stored: Value, settings: Settings) => unknown>>
}

/** A type of custom field with its generics closed: settings are checked by the type itself whenever they are used. */
export interface FieldType<Id extends string = string> {
  readonly type: Id
  readonly version: number
  readonly label: string
  readonly settings: z.ZodType
  readonly convertsTo: readonly string[]
  parse(raw: unknown, settings: unknown, current?: StoredValue): Result<StoredValue>
  /** What is kept in a shape this type does not know is still written out, so that nothing old becomes unreadable (G3). */
  format(stored: StoredValue, settings: unknown, context: FormatContext): string
  /** The raw value to give to another type, or undefined when this type does not convert to it. */
  convert(stored: StoredValue, settings: unknown, to: string): unknown
}

export function defineFieldType<const Id extends string, Settings, Value extends StoredValue>(
  declared: FieldTypeDeclaration<Settings, Value> & { readonly type: Id },
): FieldType<Id> {
  const { type, version, label, settings: schema } = declared
  return {
    type,
    version,
    label,
    settings: schema,
    convertsTo: Object.keys(declared.convertsTo),
    parse(raw, settings, current) {
      const read = parseInput(schema, settings)
      if (!read.ok)
        return refuse('SETTINGS_INVALID', 'This field is set up wrongly; an admin can correct it.')
      return declared.parse(raw, read.value, current)
    },
    format(stored, settings, context) {
      const read = parseInput(schema, settings)
      return read.ok && declared.holds(stored)
        ? declared.format(stored, read.value, context)
        : plainText(stored)
    },
    convert(stored, settings, to) {
      const read = parseInput(schema, settings)
      if (!read.ok || !declared.holds(stored)) return undefined
      return declared.convertsTo[to]?.(stored, read.value)
    },
  }
}

/** A kept value in the plainest words, whatever its type. */
function plainText(stored: StoredValue): string {
  if (typeof stored === 'boolean') return stored ? 'Yes' : 'No'
  if (typeof stored !== 'object') return String(stored)
  return 'amount' in stored ? `${stored.amount} ${stored.currency}` : stored.join(', ')
}

export const isText = (stored: StoredValue): stored is string => typeof stored === 'string'

export const wrongType = (sentence: string): { readonly ok: false; readonly error: Refusal<'WRONG_TYPE'> } =>
  refuse('WRONG_TYPE', sentence)
