import { nameOf, type SchemaType } from './load-schema.ts'

export interface TypeUse {
  readonly type: string
  readonly field: string
}

export interface TypeUses {
  /** Fields that answer with it. */
  readonly answered: readonly TypeUse[]
  /** Fields and inputs that it is given to. */
  readonly given: readonly TypeUse[]
}

/** Where a type is met: from `Money` one wants to get to what costs something. */
export function findUses(types: readonly SchemaType[], name: string): TypeUses {
  const answered: TypeUse[] = []
  const given: TypeUse[] = []
  for (const type of types) {
    for (const field of type.fields ?? []) {
      const use = { type: type.name, field: field.name }
      if (nameOf(field.type) === name) answered.push(use)
      if (field.args.some((arg) => nameOf(arg.type) === name)) given.push(use)
    }
    for (const field of type.inputFields ?? [])
      if (nameOf(field.type) === name) given.push({ type: type.name, field: field.name })
  }
  return { answered, given }
}
