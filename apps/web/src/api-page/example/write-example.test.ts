import {
  buildSchema,
  getVariableValues,
  introspectionFromSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SchemaType } from '../schema/load-schema.ts'
import { writeExample } from './write-example.ts'

const schema = buildSchema(readFileSync(`${import.meta.dirname}/../../../../../schema.graphql`, 'utf8'))
const types = introspectionFromSchema(schema).__schema.types as unknown as readonly SchemaType[]
const operations = Object.values(OperationTypeNode).flatMap((kind) => {
  const root = schema.getRootType(kind)?.name ?? ''
  return (types.find(({ name }) => name === root)?.fields ?? []).map((field) => ({ root, field }))
})

describe('an example', () => {
  it.each(operations.map(({ root, field }) => [`${root}.${field.name}`, root, field] as const))(
    'of %s can be asked of the server, with the variables it needs',
    (_name, root, field) => {
      const { query, variables } = writeExample(types, root, field)
      const document = parse(query)
      expect(validate(schema, document)).toEqual([])
      const [definition] = document.definitions
      if (definition?.kind !== 'OperationDefinition') throw new Error('no operation')
      const declared = definition.variableDefinitions ?? []
      const given = JSON.parse(variables) as Record<string, unknown>
      expect(getVariableValues(schema, declared, given).errors).toBeUndefined()
      expect(Object.keys(given)).toEqual(declared.map(({ variable }) => variable.name.value))
    },
  )

  it('asks for a page and what is in it', () => {
    const accounts = operations.find(({ field }) => field.name === 'accounts')
    if (!accounts) throw new Error('no accounts')
    const { query, variables } = writeExample(types, accounts.root, accounts.field)
    expect(query).toContain('query Accounts($first: Int) {\n  accounts(first: $first) {')
    expect(query).toMatch(/nodes \{[^]*\n {6}reference\n[^]*\n {4}\}/)
    expect(query).not.toContain('edges')
    expect(JSON.parse(variables)).toEqual({ first: 5 })
  })

  it('asks a mutation for every way in which it may end', () => {
    const addNote = operations.find(({ field }) => field.name === 'addNote')
    if (!addNote) throw new Error('no addNote')
    const { query, variables } = writeExample(types, addNote.root, addNote.field)
    expect(query).toContain('__typename')
    expect(query).toContain('... on RefusedError {')
    expect(JSON.parse(variables)).toMatchObject({ input: { idempotencyKey: '<idempotencyKey>' } })
  })
})
