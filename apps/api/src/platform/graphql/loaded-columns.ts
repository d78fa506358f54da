import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { GraphQLFieldResolver } from 'graphql'

const pluginName = 'loadedColumns'

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      loadedColumns: LoadedColumns<Types>
    }
  }
}

/**
 * Answers a field that needs nothing but columns of its row from the row, when they are there. Prisma's plugin asks at each
 * field of each row by which plan the row was loaded; a list of fifty rows has a thousand such fields. Stands before that
 * plugin, which loads what is missing as ever.
 */
class LoadedColumns<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    fieldConfig: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const columns = columnsNeeded(fieldConfig)
    const { resolve } = fieldConfig
    if (!columns || !resolve) return resolver
    const answer = resolve as typeof resolver
    return (row, args, context, info) =>
      columns.every((column) => (row as Record<string, unknown>)[column] !== undefined)
        ? answer(row, args, context, info)
        : resolver(row, args, context, info)
  }
}

function columnsNeeded<Types extends SchemaTypes>({
  kind,
  type,
  extensions,
}: PothosOutputFieldConfig<Types>): readonly string[] | undefined {
  const leaf = type.kind === 'List' ? type.type : type
  const select = extensions?.['pothosPrismaSelect']
  if (kind !== 'PrismaObject' || (leaf.kind !== 'Scalar' && leaf.kind !== 'Enum')) return undefined
  if (typeof select !== 'object' || select === null) return undefined
  const wanted = Object.entries(select)
  return wanted.every(([, value]) => value === true) ? wanted.map(([column]) => column) : undefined
}

SchemaBuilder.registerPlugin(pluginName, LoadedColumns)

export default pluginName
