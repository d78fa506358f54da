import {
  NodeAdapter,
  type MergeOptions,
  type Node,
  type QueryVisitor,
  type SelectFn,
} from '@pothos/selection-mapper'
import type { GraphQLField, GraphQLNamedType } from 'graphql'
import type { leavesOut, LeftOut } from '../../database/rows/leaves-out.ts'
import type { DerivedChoice } from './with-derived.ts'

/** A model as Pothos' Prisma plugin describes it to selections. */
interface ModelFields {
  readonly relations: ReadonlyMap<string, ModelFields>
}

/** What to select, in Prisma's words. */
export interface Query {
  readonly select?: Readonly<Record<string, unknown>>
  readonly include?: Readonly<Record<string, unknown>>
  readonly [leavesOut]?: LeftOut
}

/** Gathers what the fields of a selection need into one query, and tells which of them had to be left out. */
export class SelectionAdapter extends NodeAdapter<ModelFields, Query> {
  /** Fields that ask for a relation in another way than one before: the rows cannot answer both. */
  readonly leftOut = new Set<string>()

  override modelFor(type: GraphQLNamedType): ModelFields | undefined {
    return type.extensions['pothosPrismaFieldMap'] as ModelFields | undefined
  }

  override typeSelection(type: GraphQLNamedType): Query | undefined {
    return type.extensions['pothosPrismaTypeSelection'] as Query | undefined
  }

  override fieldSelection(field: GraphQLField<unknown, unknown>): Query | SelectFn<Query> | undefined {
    const selection = ownSelection(field)
    const derived = field.extensions['derivedColumns'] as DerivedChoice | undefined
    return derived ? withColumns(selection, derived) : selection
  }

  override visitQuery(
    { select, include, ...args }: Query,
    model: ModelFields,
    visit: QueryVisitor<ModelFields, Query>,
  ): void {
    // Without a choice of columns a row has all of them.
    if (!select) visit.allColumns()
    for (const [name, wanted] of Object.entries({ ...include, ...select })) {
      const target = model.relations.get(name)
      if (!wanted) continue
      if (name === '_count') visitCounts(wanted as Query, visit)
      else if (target) visit.relation(name, target, wanted === true ? {} : (wanted as Query))
      else visit.column(name)
    }
    visit.args(args)
  }

  override toQuery({ columns, relations, computed, args }: Node<ModelFields>): Query {
    const nested: Record<string, unknown> = {}
    for (const [name, child] of relations) nested[name] = this.toQuery(child)
    if (computed.size > 0) nested['_count'] = { select: Object.fromEntries(computed) }
    for (const column of columns ?? []) nested[column] = true
    return columns ? { ...args, select: nested } : { ...args, include: nested }
  }

  override canMergeQuery(node: Node<ModelFields>, query: Query, options?: MergeOptions): boolean {
    const can = super.canMergeQuery(node, query, options)
    if (!can && options?.alias !== undefined) this.leftOut.add(options.alias)
    return can
  }
}

function ownSelection({ extensions }: GraphQLField<unknown, unknown>): Query | SelectFn<Query> | undefined {
  const selection = extensions['pothosPrismaSelect']
  if (!selection) return undefined
  return typeof selection === 'function'
    ? (selection as SelectFn<Query>)
    : { select: selection as Record<string, unknown> }
}

/** Prisma knows nothing of derived columns, so that they are asked for here alone. */
function withColumns(
  selection: Query | SelectFn<Query> | undefined,
  derived: DerivedChoice,
): SelectFn<Query> {
  return (args, context, nested, selected, position) => {
    const own =
      typeof selection === 'function' ? selection(args, context, nested, selected, position) : selection
    if (own instanceof Promise) throw new Error('A selection that is kept may not wait')
    const { select, ...rest } = (own || {}) as Query
    const columns = derived(selected()).map((name): [string, true] => [name, true])
    return { ...rest, select: { ...select, ...Object.fromEntries(columns) } }
  }
}

function visitCounts({ select }: Query, visit: QueryVisitor<ModelFields, Query>): void {
  for (const [relation, condition] of Object.entries(select ?? {}))
    visit.computed(relation, condition, 'relation')
}
