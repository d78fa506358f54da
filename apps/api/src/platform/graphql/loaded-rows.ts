import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core'
import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql'
import { leavesOut, type LeftOut } from '../database/rows/leaves-out.ts'

const pluginName = 'loadedRows'

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      loadedRows: LoadedRows<Types>
    }
  }
}

/**
 * Answers a field from its row when the row has what it needs: the row answers all that is asked of it, or the field needs
 * nothing but columns, and they are there. Prisma's plugin asks at each field of each row by which plan the row was loaded;
 * a list of fifty rows has a thousand such fields. Stands before that plugin, which loads what is missing as ever.
 */
class LoadedRows<Types extends SchemaTypes> extends BasePlugin<Types> {
  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    fieldConfig: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const { resolve, kind, extensions } = fieldConfig
    if (kind !== 'PrismaObject' || !extensions?.['pothosPrismaSelect'] || !resolve) return resolver
    const answer = resolve as typeof resolver
    const columns = columnsNeeded(fieldConfig)
    const has = columns
      ? (row: Row) => columns.every((column) => row[column] !== undefined)
      : (row: Row, { path }: GraphQLResolveInfo) => row[leavesOut]?.has(String(path.key)) === false
    return (row, args, context, info) =>
      has(row as Row, info) ? answer(row, args, context, info) : resolver(row, args, context, info)
  }
}

type Row = Readonly<Record<string, unknown>> & { readonly [leavesOut]?: LeftOut }

function columnsNeeded<Types extends SchemaTypes>({
  type,
  extensions,
}: PothosOutputFieldConfig<Types>): readonly string[] | undefined {
  const leaf = type.kind === 'List' ? type.type : type
  const select = extensions?.['pothosPrismaSelect']
  if (leaf.kind !== 'Scalar' && leaf.kind !== 'Enum') return undefined
  if (typeof select !== 'object' || select === null) return undefined
  const wanted = Object.entries(select)
  return wanted.every(([, value]) => value === true) ? wanted.map(([column]) => column) : undefined
}

SchemaBuilder.registerPlugin(pluginName, LoadedRows)

export default pluginName
