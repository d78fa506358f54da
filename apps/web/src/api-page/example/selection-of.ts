import { nameOf, writeType, type SchemaField, type SchemaType } from '../schema/load-schema.ts'

type Types = ReadonlyMap<string, SchemaType>

/** `{ … }` with the plain fields of a type, or of what a page or a result holds; nothing for a plain value. */
export function selectionOf(byName: Types, type: SchemaType | undefined): string {
  const wraps = type?.kind === 'UNION' || type?.fields?.some(({ name }) => name === 'nodes')
  const lines = type ? linesOf(byName, type, wraps ? 1 : 0, new Map()) : []
  if (lines.length === 0) return ''
  return ` {\n${lines.map((line) => `    ${line}`).join('\n')}\n  }`
}

/** `taken` holds what stands under which name already: two types of a union may not answer one name in two ways. */
function linesOf(byName: Types, type: SchemaType, depth: number, taken: Map<string, string>): string[] {
  if (type.kind === 'UNION') return ['__typename', ...partsOf(byName, type, depth, taken)]
  const fields = (type.fields ?? []).filter(isAskable)
  const isResult = depth > 0 && !fields.some(({ name }) => name === 'nodes')
  const lines = fields.flatMap((field) => {
    const of = byName.get(nameOf(field.type))
    const plain = isPlain(of)
    const written = writeType(field.type)
    if ((taken.get(field.name) ?? written) !== written) return []
    if (!of || plain) {
      taken.set(field.name, written)
      return [field.name]
    }
    // Edges say the same as nodes; a page's nodes are what one came for.
    if (field.name === 'edges' || (depth === 0 && !isSmall(byName, of))) return []
    const inner = isResult ? whichOne(of) : linesOf(byName, of, Math.max(0, depth - 1), new Map())
    if (inner.length === 0) return []
    taken.set(field.name, written)
    return [`${field.name} {`, ...inner.map((line) => `  ${line}`), '}']
  })
  return lines.length > 0 ? lines : type.fields ? ['__typename'] : []
}

function partsOf(byName: Types, type: SchemaType, depth: number, taken: Map<string, string>): string[] {
  return (type.possibleTypes ?? []).flatMap((part) => {
    const of = byName.get(nameOf(part))
    const lines = of ? linesOf(byName, of, depth, taken) : []
    return lines.length > 0 ? [`... on ${nameOf(part)} {`, ...lines.map((line) => `  ${line}`), '}'] : []
  })
}

/** After doing something one knows the thing; what it is called now and its version are news. */
function whichOne({ fields }: SchemaType): string[] {
  const telling = ['id', 'reference', 'status', 'version', 'message', 'field', 'code']
  const known = (fields ?? []).map((field) => field.name).filter((field) => telling.includes(field))
  return known.length > 0 ? known : ['__typename']
}

const isPlain = (type: SchemaType | undefined) => !type || type.kind === 'SCALAR' || type.kind === 'ENUM'

/** Such as an amount with its currency: it says nothing without its parts. */
const isSmall = (byName: Types, { fields }: SchemaType) =>
  fields !== null && fields.length <= 3 && fields.every(({ type }) => isPlain(byName.get(nameOf(type))))

const isAskable = ({ args, isDeprecated }: SchemaField) =>
  !isDeprecated && args.every(({ type, defaultValue }) => type.kind !== 'NON_NULL' || defaultValue !== null)
