import { queryFromInfo } from '@pothos/plugin-prisma'
import { Plan } from '@pothos/selection-mapper'
import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Context } from '../../../context.ts'
import { leavesOut } from '../../database/rows/leaves-out.ts'
import { SelectionAdapter, type Query } from './selection-adapter.ts'
import { variablesBelow } from './variables-below.ts'

interface Options {
  /** Where the rows stand below the field, for a connection. */
  readonly paths?: string[][]
  /** What is needed whatever the client asks for. */
  readonly select?: Readonly<Record<string, true>>
}

/** By the field in the document, which Apollo keeps, and by the variables that matter below it. */
const kept = new WeakMap<FieldNode, LRUCache<string, Query>>()

/**
 * What the rows of a field are to have, from all that is selected below it. Pages send the same document each time, so that
 * it is worked out once; the same object is answered then, by which its SQL is known too. Rows read with it answer the
 * fields below by themselves, but for those that ask for a relation in another way than one before: these read again.
 */
export function keptSelection(context: Context, info: GraphQLResolveInfo, options: Options = {}): Query {
  return known(info, options) ?? queryFromInfo({ context, info, ...options })
}

function known(info: GraphQLResolveInfo, options: Options): Query | undefined {
  const [field, ...more] = info.fieldNodes
  if (!field || more.length > 0) return undefined
  let queries = kept.get(field)
  if (!queries) kept.set(field, (queries = new LRUCache({ max: 100 })))
  const values = variablesBelow(field, info.fragments).map((name) => info.variableValues[name] ?? null)
  const key = JSON.stringify([info.parentType.name, ...values])
  const before = queries.get(key)
  if (before) return before
  const query = plan(info, options)
  queries.set(key, query)
  return query
}

function plan(info: GraphQLResolveInfo, { paths, select }: Options): Query {
  const adapter = new SelectionAdapter()
  const planned = Plan.fromInfo(adapter, {
    context: noContext(),
    info,
    ...(paths ? { paths } : {}),
    ...(select ? { initial: { select } } : {}),
  })
  const query = planned?.query() ?? { select: select ?? {} }
  return { ...query, [leavesOut]: adapter.leftOut }
}

/** What is selected must not depend on who asks, or it could not be kept; a new one each time, as Pothos keeps things by it. */
const noContext = () =>
  new Proxy(
    {},
    {
      get(target, name) {
        if (typeof name === 'symbol') return Reflect.get(target, name)
        throw new Error(`A selection may not depend on the context, and this one does on ${name}`)
      },
    },
  )
