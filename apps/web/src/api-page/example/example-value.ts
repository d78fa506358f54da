import { nameOf, type SchemaType, type TypeRef } from '../schema/load-schema.ts'

const scalars: Readonly<Record<string, unknown>> = {
  Int: 1,
  Float: 1,
  Boolean: true,
  Decimal: '10.00',
  Date: '2026-11-27',
  DateTime: '2026-11-27T09:12:00Z',
  JSON: {},
}

/** A value of the right shape. Texts name what is to be put there; of inputs only what is required is filled in. */
export function exampleValue(
  byName: ReadonlyMap<string, SchemaType>,
  name: string,
  type: TypeRef,
  within: ReadonlySet<string>,
): unknown {
  if (type.kind === 'NON_NULL' && type.ofType) return exampleValue(byName, name, type.ofType, within)
  if (type.kind === 'LIST' && type.ofType) return [exampleValue(byName, name, type.ofType, within)]
  if (name === 'first') return 5
  const of = byName.get(nameOf(type))
  if (of?.kind === 'ENUM') return of.enumValues?.[0]?.name ?? null
  if (of?.kind !== 'INPUT_OBJECT') return scalars[nameOf(type)] ?? `<${name}>`
  if (within.has(of.name)) return null
  const deeper = new Set(within).add(of.name)
  return Object.fromEntries(
    (of.inputFields ?? [])
      .filter((field) => field.type.kind === 'NON_NULL' && field.defaultValue === null)
      .map((field) => [field.name, exampleValue(byName, field.name, field.type, deeper)]),
  )
}
