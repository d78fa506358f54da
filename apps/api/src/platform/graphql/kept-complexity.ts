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

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      keptComplexity: KeptComplexity<Types>
    }
  }
}

interface Passed {
  /** The variables that the cost depends on, such as sizes of pages. */
  readonly variables: readonly string[]
  /** With which values of them it was within the limits. */
  readonly values: LRUCache<string, true>
}

/** By the operation in the document, which Apollo keeps: pages send the same one each time. */
const passed = new WeakMap<OperationDefinitionNode, Passed>()

/** Pothos' limits on depth, breadth and cost; an operation that was found to be within them is not counted anew. */
class KeptComplexity<Types extends SchemaTypes> extends PothosComplexityPlugin<Types> {
  override checkComplexity(context: Types['Context'], info: GraphQLResolveInfo): void {
    let known = passed.get(info.operation)
    if (!known) {
      known = { variables: decidingVariables(info), values: new LRUCache({ max: 100 }) }
      passed.set(info.operation, known)
    }
    const key = JSON.stringify(known.variables.map((name) => info.variableValues[name] ?? null))
    if (known.values.has(key)) return
    super.checkComplexity(context, info)
    known.values.set(key, true)
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
