import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { describe, expect, it } from 'vitest'
import { schema } from './schema.ts'

interface Described {
  readonly path: string
  readonly description: string | null | undefined
}

/** Every type, field, argument and value of an enum, with what is said of it. */
function allParts(): Described[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
  )
  return types.flatMap((type): Described[] => {
    const part = (name: string, { description }: Omit<Described, 'path'>) => ({
      path: `${type.name}.${name}`,
      description,
    })
    const own = { path: type.name, description: type.description }
    if (isEnumType(type)) return [own, ...type.getValues().map((value) => part(value.name, value))]
    if (isInputObjectType(type)) {
      return [own, ...Object.values(type.getFields()).map((field) => part(field.name, field))]
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return [own]
    const fields = Object.values(type.getFields()).flatMap((field) => [
      part(field.name, field),
      ...field.args.map((arg) => part(`${field.name}(${arg.name})`, arg)),
    ])
    return [own, ...fields]
  })
}

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    const bare = allParts().filter(({ description }) => !description?.trim())
    expect(bare.map(({ path }) => path)).toEqual([])
  })
})
