import { nameOf, writeType, type SchemaField, type SchemaType } from '../schema/load-schema.ts'
import { exampleValue } from './example-value.ts'
import { selectionOf } from './selection-of.ts'

export interface Example {
  readonly query: string
  /** JSON, filled with values to be replaced. */
  readonly variables: string
}

/** A whole operation around one query, mutation or subscription, ready to be changed and run. */
export function writeExample(types: readonly SchemaType[], root: string, field: SchemaField): Example {
  const byName = new Map(types.map((type) => [type.name, type]))
  // A page is asked for even where its size has a default: without it one wonders how to go on.
  const args = field.args.filter(
    ({ name, type, defaultValue }) =>
      (type.kind === 'NON_NULL' && defaultValue === null) || name === 'first' || isKey(field, name),
  )
  const declared = args.map(({ name, type }) => `$${name}: ${writeType(type)}`).join(', ')
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ')
  const selection = selectionOf(byName, byName.get(nameOf(field.type)))
  const operation = `${root.toLowerCase()} ${field.name[0]?.toUpperCase()}${field.name.slice(1)}`
  const call = `  ${field.name}${passed ? `(${passed})` : ''}${selection}`
  const variables = Object.fromEntries(
    args.map(({ name, type }) => [name, exampleValue(byName, name, type, new Set())]),
  )
  return {
    query: `${operation}${declared ? `(${declared})` : ''} {\n${call}\n}\n`,
    variables: JSON.stringify(variables, null, 2),
  }
}

/** What finds one thing is left optional where one of several keys is given: then one of them is in the example. */
function isKey(field: SchemaField, name: string): boolean {
  const keys = ['reference', 'key', 'id']
  if (field.args.some(({ type }) => type.kind === 'NON_NULL')) return false
  return name === keys.find((key) => field.args.some((arg) => arg.name === key))
}
