import { getDatamodel } from '../../../generated/pothos-types.ts'

export interface Field {
  readonly name: string
  readonly type: string
  readonly kind: string
  readonly isList: boolean
  readonly relationName?: string
  readonly relationFromFields?: readonly string[]
}

interface Model {
  readonly fields: readonly Field[]
  readonly uniqueIndexes: readonly { readonly fields: readonly string[] }[]
}

const { models } = (getDatamodel() as unknown as { datamodel: { models: Record<string, Model> } }).datamodel

const byName = new Map(
  Object.entries(models).map(([name, { fields }]) => [
    name,
    new Map(fields.map((field) => [field.name, field])),
  ]),
)

/** A field of a model; throws for one that there is not, so that nothing unknown ever gets into a statement. */
export function fieldOf(model: string, name: string): Field {
  const field = byName.get(model)?.get(name)
  if (!field) throw new Error(`${model} has no field ${name}`)
  return field
}

export const isField = (model: string, name: string): boolean => byName.get(model)?.has(name) ?? false

export function columnsOf(model: string): readonly Field[] {
  return (models[model]?.fields ?? []).filter(({ kind }) => kind !== 'object')
}

/** `balanceMinor` → `balance_minor`: our names with underscores, throughout the schema. */
export const columnName = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

export const tableName = (model: string): string =>
  model === 'PaymentPromise' ? 'promise' : columnName(model).slice(1)

/** The columns of both sides that make two rows related, as names of fields. */
export function relationKeys(model: string, { name, type, relationName, relationFromFields }: Field) {
  if (relationFromFields?.length)
    return { here: relationFromFields, there: referenced(type, relationFromFields) }
  const opposite = models[type]?.fields.find(
    (field) =>
      field.relationName === relationName &&
      field.relationFromFields?.length &&
      !(type === model && field.name === name),
  )
  const there = opposite?.relationFromFields
  if (!there) throw new Error(`${model}.${name} has no other side`)
  return { here: referenced(model, there), there }
}

/** A foreign key with the organisation in it refers to the unique index that begins with it; any other to the id. */
function referenced(model: string, foreignKey: readonly string[]): readonly string[] {
  if (foreignKey.length === 1) return ['id']
  const indexes = models[model]?.uniqueIndexes.map(({ fields }) => fields) ?? []
  const key =
    indexes.find((fields) => fields.join() === 'orgId,id') ?? indexes.find(([first]) => first === 'orgId')
  if (key?.length !== foreignKey.length) throw new Error(`${model} has no key for ${foreignKey.join()}`)
  return key
}
