import type { FieldTypeId } from '@arrears/domain/custom-fields/field-types/index'
import type { SchemaSubject } from '@arrears/domain/custom-fields/metadata-schema'
import type { FieldDefinitionInput } from '../../platform/graphql/schema-types.ts'
import type { MetadataSchema_SchemaFragmentFragment } from '../metadata-schema.generated.ts'

export type FieldSettings = Readonly<Record<string, unknown>>

/** A field as it is being written. */
export interface DraftField {
  /** Of this screen only: the key may still change. */
  readonly id: string
  /** Kept on the server already, so that its key is fixed. */
  readonly kept: boolean
  readonly key: string
  readonly label: string
  readonly type: FieldTypeId
  readonly settings: FieldSettings
  readonly required: boolean
  /** As JSON keeps it; null for none. */
  readonly default: unknown
  readonly help: string
  readonly sensitive: boolean
  readonly retired: boolean
}

export interface SchemaDraft {
  readonly key: string
  readonly label: string
  readonly appliesTo: SchemaSubject
  readonly fields: readonly DraftField[]
}

export function draftOf(schema: MetadataSchema_SchemaFragmentFragment): SchemaDraft {
  const { key, label, appliesTo } = schema
  const fields = schema.fields.map((field) => ({
    ...field,
    id: field.key,
    kept: true,
    type: field.type as FieldTypeId,
    settings: (field.settings ?? {}) as FieldSettings,
    default: field.default ?? null,
    help: field.help ?? '',
  }))
  return { key, label, appliesTo, fields }
}

export function emptyField(id: string): DraftField {
  return {
    id,
    kept: false,
    key: '',
    label: '',
    type: 'text',
    settings: {},
    required: false,
    default: null,
    help: '',
    sensitive: false,
    retired: false,
  }
}

/** What is sent: the place in the list is the order, and an empty help is none. */
export function fieldInputs({ fields }: SchemaDraft): FieldDefinitionInput[] {
  return fields.map(({ key, label, type, settings, required, default: value, help, sensitive, retired }) => ({
    key,
    label,
    type,
    settings,
    required,
    default: value,
    help: help.trim() === '' ? null : help,
    sensitive,
    retired,
  }))
}

export function changeField(draft: SchemaDraft, id: string, change: Partial<DraftField>): SchemaDraft {
  return {
    ...draft,
    fields: draft.fields.map((field) => (field.id === id ? { ...field, ...change } : field)),
  }
}

/** Settings and defaults of one type mean nothing to another. */
export function changeType(draft: SchemaDraft, id: string, type: FieldTypeId): SchemaDraft {
  return changeField(draft, id, { type, settings: firstSettings(type), default: null })
}

/** A list to choose from needs an entry to begin with. */
function firstSettings(type: FieldTypeId): FieldSettings {
  return type === 'choice' || type === 'multiChoice' ? { choices: [{ value: '', label: '' }] } : {}
}

export function moveField(draft: SchemaDraft, id: string, by: -1 | 1): SchemaDraft {
  const from = draft.fields.findIndex((field) => field.id === id)
  const to = from + by
  const moved = draft.fields[from]
  const other = draft.fields[to]
  if (!moved || !other) return draft
  const fields = draft.fields.with(from, other).with(to, moved)
  return { ...draft, fields }
}

/** What was never kept goes; what was is retired, so that its values stay readable (G3). */
export function removeField(draft: SchemaDraft, id: string): SchemaDraft {
  const fields = draft.fields.flatMap((field) => {
    if (field.id !== id) return [field]
    return field.kept ? [{ ...field, retired: true }] : []
  })
  return { ...draft, fields }
}

/** A key from a label: `Credit score (2026)` → `creditScore2026`. */
export function keyFrom(label: string): string {
  const words = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
  const [first = '', ...rest] = words
  const key =
    first.toLowerCase() + rest.map((word) => word[0]?.toUpperCase() + word.slice(1).toLowerCase()).join('')
  return key.replace(/^[^a-z]+/, '').slice(0, 40)
}
