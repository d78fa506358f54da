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

/** Of the fields in documents, which Apollo keeps: another one for each. */
const numbers = new WeakMap<FieldNode, number>()
let numbered = 0

/** By the number of the field, and by the variables that matter below it. */
const kept = new LRUCache<string, Query>({ max: 2_000 })

/** Room for filters and cursors, in characters. Anybody may send longer ones, and as many as they like: these are not kept. */
const longestKey = 2_000

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
  let number = numbers.get(field)
  if (number === undefined) numbers.set(field, (number = numbered++))
  const values = variablesBelow(field, info.fragments).map((name) => info.variableValues[name] ?? null)
  const key = JSON.stringify([number, info.parentType.name, ...values])
  const before = kept.get(key)
  if (before) return before
  const query = plan(info, options)
  if (key.length <= longestKey) kept.set(key, query)
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
