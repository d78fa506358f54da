import { requestJson, type HttpAnswer } from '../../platform/http/request-json.ts'

/** A type as it is used: its name wrapped in lists and exclamation marks. */
export interface TypeRef {
  readonly kind: string
  readonly name: string | null
  readonly ofType?: TypeRef | null
}

export interface SchemaInput {
  readonly name: string
  readonly description: string | null
  readonly type: TypeRef
  readonly defaultValue: string | null
}

export interface SchemaField {
  readonly name: string
  readonly description: string | null
  readonly args: readonly SchemaInput[]
  readonly type: TypeRef
  readonly isDeprecated: boolean
  readonly deprecationReason: string | null
}

export interface SchemaType {
  readonly kind: string
  readonly name: string
  readonly description: string | null
  readonly fields: readonly SchemaField[] | null
  readonly inputFields: readonly SchemaInput[] | null
  readonly enumValues: readonly { readonly name: string; readonly description: string | null }[] | null
  readonly interfaces: readonly TypeRef[] | null
  readonly possibleTypes: readonly TypeRef[] | null
}

// Lists of lists do not occur: four layers hold `[Thing!]!`.
const typeRef = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }'
const inputValue = `name description defaultValue type { ${typeRef} }`
const query = `query Schema {
  __schema {
    types {
      kind name description
      fields(includeDeprecated: true) {
        name description isDeprecated deprecationReason
        args { ${inputValue} }
        type { ${typeRef} }
      }
      inputFields { ${inputValue} }
      enumValues { name description }
      interfaces { kind name }
      possibleTypes { kind name }
    }
  }
}`

interface Introspection {
  readonly data?: { readonly __schema: { readonly types: readonly SchemaType[] } }
  readonly errors?: readonly { readonly message: string }[]
}

let known: Promise<HttpAnswer<readonly SchemaType[]>> | undefined

/** Asks the server, once a visit, what it can be asked. The types of introspection itself are left out. */
export async function loadSchema(): Promise<HttpAnswer<readonly SchemaType[]>> {
  known ??= askForSchema()
  const answer = await known
  if (!answer.ok) forgetSchema()
  return answer
}

export function forgetSchema(): void {
  known = undefined
}

async function askForSchema(): Promise<HttpAnswer<readonly SchemaType[]>> {
  const answer = await requestJson<Introspection>('/graphql', { method: 'POST', body: { query } })
  if (!answer.ok) return answer
  const types = answer.data.data?.__schema.types
  if (!types) return { ok: false, message: answer.data.errors?.[0]?.message ?? 'The schema did not come.' }
  return { ok: true, data: types.filter(({ name }) => !name.startsWith('__')) }
}

/** @example '[Account!]!' */
export function writeType(type: TypeRef): string {
  if (type.kind === 'NON_NULL' && type.ofType) return `${writeType(type.ofType)}!`
  if (type.kind === 'LIST' && type.ofType) return `[${writeType(type.ofType)}]`
  return type.name ?? ''
}

/** The type's own name, without what wraps it. */
export function nameOf(type: TypeRef): string {
  return type.ofType ? nameOf(type.ofType) : (type.name ?? '')
}
