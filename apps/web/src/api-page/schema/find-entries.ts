import type { SchemaType } from './load-schema.ts'

export interface SchemaEntry {
  readonly type: string
  /** An operation, or a field that was searched for. */
  readonly field?: string
  readonly label: string
}

export interface EntryGroup {
  readonly id: string
  readonly label: string
  readonly entries: readonly SchemaEntry[]
}

/** The root types by name: their fields are what can be asked and done. */
export const rootLabels: Readonly<Record<string, string>> = {
  Query: 'Queries',
  Mutation: 'Mutations',
  Subscription: 'Subscriptions',
}

const kindLabels: Readonly<Record<string, string>> = {
  OBJECT: 'Objects',
  INTERFACE: 'Interfaces',
  UNION: 'Unions',
  INPUT_OBJECT: 'Inputs',
  ENUM: 'Enumerations',
  SCALAR: 'Scalars',
}

/** A search that matches hundreds of fields is not finished being typed. */
const mostFields = 60

/** The table of contents: operations, then types by kind. With a text: those that hold it in their name, and fields of types too. */
export function findEntries(types: readonly SchemaType[], text: string): EntryGroup[] {
  const wanted = text.trim().toLowerCase()
  const matches = (name: string) => name.toLowerCase().includes(wanted)
  const operations = Object.entries(rootLabels).map(([root, label]) => ({
    id: root,
    label,
    entries: fieldsOf(types.find(({ name }) => name === root))
      .filter(matches)
      .map((field) => ({ type: root, field, label: field })),
  }))
  const plain = types.filter(({ name }) => !(name in rootLabels))
  const kinds = Object.entries(kindLabels).map(([kind, label]) => ({
    id: kind,
    label,
    entries: plain
      .filter((type) => type.kind === kind && matches(type.name))
      .map(({ name }) => ({ type: name, label: name })),
  }))
  const fields = plain
    .flatMap((type) =>
      fieldsOf(type).map((field) => ({ type: type.name, field, label: `${type.name}.${field}` })),
    )
    .filter(({ field }) => wanted !== '' && matches(field))
    .slice(0, mostFields)
  return [...operations, ...kinds, { id: 'fields', label: 'Fields', entries: fields }]
    .map((group) => ({ ...group, entries: group.entries.toSorted((a, b) => a.label.localeCompare(b.label)) }))
    .filter(({ entries }) => entries.length > 0)
}

function fieldsOf(type: SchemaType | undefined): string[] {
  return [type?.fields, type?.inputFields, type?.enumValues].flatMap((list) =>
    (list ?? []).map(({ name }) => name),
  )
}
