import type { Id } from '../shared/ids.ts'
import type { StoredValue } from './field-type.ts'
import type { FieldTypeId } from './field-types/index.ts'

/** What a schema's fields stand on. */
export const schemaSubjects = ['account', 'debtor', 'claim'] as const
export type SchemaSubject = (typeof schemaSubjects)[number]

/** One custom field. Its `key` names it for ever, in stored values, in layouts and to programs; the rest may change. */
export interface FieldDefinition {
  readonly key: string
  readonly label: string
  readonly type: FieldTypeId
  /** By the schema of the field's type. */
  readonly settings: Readonly<Record<string, unknown>>
  readonly required: boolean
  /** Filled in when a subject gets its first values. */
  readonly default: StoredValue | null
  readonly help: string | null
  readonly order: number
  /** Masked wherever it is shown, revealed on request, and never written to the diary. */
  readonly sensitive: boolean
  /** Read-only: what it holds stays readable. */
  readonly retired: boolean
}

/** A group of custom fields as an admin writes it (G1). */
export interface MetadataSchemaDraft {
  readonly key: string
  readonly label: string
  readonly appliesTo: SchemaSubject
  readonly fields: readonly FieldDefinition[]
}

export interface MetadataSchema extends MetadataSchemaDraft {
  readonly id: Id<'metadataSchema'>
  readonly version: number
}

/** The kept values of one subject under one schema; an empty field is absent or null. */
export type FieldValues = Readonly<Record<string, StoredValue | null>>

/** Reads one value; a key such as `toString` finds nothing rather than what every JavaScript object has. */
export function valueOf(values: FieldValues, key: string): StoredValue | null {
  return Object.hasOwn(values, key) ? (values[key] ?? null) : null
}
