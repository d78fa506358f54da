import type { SchemaType } from './load-schema.ts'

const kinds = [
  { kind: 'root', label: 'Start here' },
  { kind: 'OBJECT', label: 'Objects' },
  { kind: 'INTERFACE', label: 'Interfaces' },
  { kind: 'UNION', label: 'Unions' },
  { kind: 'INPUT_OBJECT', label: 'Inputs' },
  { kind: 'ENUM', label: 'Enumerations' },
  { kind: 'SCALAR', label: 'Scalars' },
] as const

const roots = ['Query', 'Mutation', 'Subscription']

export interface TypeGroup {
  readonly label: string
  readonly types: readonly SchemaType[]
}

/** Types whose name, or one of whose fields, holds the text; by kind, and by name within it. */
export function findTypes(types: readonly SchemaType[], text: string): TypeGroup[] {
  const wanted = text.trim().toLowerCase()
  const found = types
    .filter((type) => namesIn(type).some((name) => name.toLowerCase().includes(wanted)))
    .toSorted(
      (a, b) => Number(isAbout(b, wanted)) - Number(isAbout(a, wanted)) || a.name.localeCompare(b.name),
    )
  return kinds
    .map(({ kind, label }) => ({ label, types: found.filter((type) => kindOf(type) === kind) }))
    .filter((group) => group.types.length > 0)
}

function namesIn({ name, fields, inputFields, enumValues }: SchemaType): string[] {
  return [
    name,
    ...[fields, inputFields, enumValues].flatMap((list) => (list ?? []).map((entry) => entry.name)),
  ]
}

const isAbout = ({ name }: SchemaType, wanted: string) => name.toLowerCase().includes(wanted)

const kindOf = ({ name, kind }: SchemaType) => (roots.includes(name) ? 'root' : kind)
