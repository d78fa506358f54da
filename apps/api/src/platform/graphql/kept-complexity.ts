import SchemaBuilder, { type SchemaTypes } from '@pothos/core'
import { PothosComplexityPlugin } from '@pothos/plugin-complexity'
import {
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type GraphQLResolveInfo,
  type OperationDefinitionNode,
} from 'graphql'
import { LRUCache } from 'lru-cache'

const pluginName = 'keptComplexity'

/** Room for sizes of pages and a cursor, in characters. */
const longestKey = 500

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      keptComplexity: KeptComplexity<Types>
    }
  }
}

interface Operation {
  /** Another one for each operation. */
  readonly number: number
  /** The variables that the cost depends on, such as sizes of pages. */
  readonly variables: readonly string[]
}

/** By the operation in the document, which Apollo keeps: pages send the same one each time. */
const operations = new WeakMap<OperationDefinitionNode, Operation>()
let numbered = 0

/** Operations with the values of their variables that were within the limits. */
const passed = new LRUCache<string, true>({ max: 10_000 })

/**
 * Pothos' limits on depth, breadth and cost; an operation that was found to be within them is not counted anew, unless its values are
 * long: anybody may send these, and as many as they like.
 */
class KeptComplexity<Types extends SchemaTypes> extends PothosComplexityPlugin<Types> {
  override checkComplexity(context: Types['Context'], info: GraphQLResolveInfo): void {
    let known = operations.get(info.operation)
    if (!known) {
      known = { number: numbered++, variables: decidingVariables(info) }
      operations.set(info.operation, known)
    }
    const { number, variables } = known
    const key = JSON.stringify([number, ...variables.map((name) => info.variableValues[name] ?? null)])
    if (passed.has(key)) return
    super.checkComplexity(context, info)
    if (key.length <= longestKey) passed.set(key, true)
  }
}

/** The variables in arguments of fields whose cost is worked out from their arguments. */
function decidingVariables({ schema, operation, fragments }: GraphQLResolveInfo): readonly string[] {
  const names = new Set<string>()
  const types = new TypeInfo(schema)
  for (const definition of [operation, ...Object.values(fragments)]) {
    visit(
      definition,
      visitWithTypeInfo(types, {
        Field(field) {
          if (typeof types.getFieldDef()?.extensions['complexity'] !== 'function') return
          for (const argument of field.arguments ?? [])
            visit(argument, { Variable: ({ name }) => void names.add(name.value) })
        },
      }),
    )
  }
  return [...names].toSorted()
}

SchemaBuilder.registerPlugin(pluginName, KeptComplexity)

export default pluginName
