import { resolveCursorConnection } from '@pothos/plugin-relay'
import { operationLimits } from '../../builder.ts'
import { badCursor, readCursor, writeCursor, type Place } from './cursor.ts'
import { checkPageSize, defaultPageSize, type PageArguments } from './page-size.ts'

/** What to find of a list: places after and before, and from which end. */
export interface Stretch {
  readonly after: Place | undefined
  readonly before: Place | undefined
  /** Read from the end of the list towards its beginning. */
  readonly backward: boolean
  /** One more than the page, to tell whether there are more. */
  readonly limit: number
}

/** A row's id with the value it is sorted by, as text that the database reads back exactly. */
export interface Found {
  readonly id: string
  readonly value: string | null
}

interface FoundOptions<R extends { readonly id: string }> {
  readonly args: PageArguments
  /** Names the order, so that a cursor is not taken for a place in another one. */
  readonly order: string
  /** Whether a cursor's value can be one of this order. */
  isValue(value: string | null): boolean
  /** The rows of this page and one more, with their places, when they came with their parent. */
  readonly loaded?: readonly (readonly [row: R, value: string])[] | undefined
  /** Finds the places of a stretch by SQL of one's own, in the order of reading. */
  find(stretch: Stretch): Promise<readonly Found[]>
  /** Loads rows by id, in the shape that the client asks for and in any order. */
  load(ids: readonly string[]): Promise<readonly R[]>
  count(): Promise<number>
}

/** A page in an order that Prisma cannot write: its ids are found by SQL, its rows loaded by id. Two statements at any depth. */
export async function foundConnection<R extends { readonly id: string }>(options: FoundOptions<R>) {
  const { args, order, count } = options
  checkPageSize(args, operationLimits.pageSize)
  const after = placeOf(options, 'after')
  const before = placeOf(options, 'before')
  const values = new Map<string, string | null>()

  const page = await resolveCursorConnection<Promise<R[]>>(
    {
      args: { ...args },
      defaultSize: defaultPageSize,
      maxSize: operationLimits.pageSize,
      toCursor: ({ id }) => writeCursor(order, [values.get(id) ?? null, id]),
    },
    async ({ limit, inverted }) => {
      if (options.loaded) {
        for (const [{ id }, value] of options.loaded) values.set(id, value)
        return options.loaded.map(([row]) => row)
      }
      const found = await options.find({ after, before, backward: inverted, limit })
      for (const { id, value } of found) values.set(id, value)
      if (found.length === 0) return []
      const rows = new Map((await options.load([...values.keys()])).map((row) => [row.id, row]))
      return found.flatMap(({ id }) => rows.get(id) ?? [])
    },
  )
  if (!page) throw new Error('A page is never null')
  const { edges, pageInfo } = page
  const { startCursor, endCursor } = pageInfo
  return {
    edges,
    pageInfo: { ...pageInfo, startCursor: startCursor || null, endCursor: endCursor || null },
    count,
  }
}

function placeOf<R extends { readonly id: string }>(
  { args, order, isValue }: FoundOptions<R>,
  argument: 'after' | 'before',
): Place | undefined {
  const cursor = args[argument]
  if (cursor === null || cursor === undefined) return undefined
  const place = readCursor(order, cursor, argument)
  if (!isValue(place[0]))
    throw badCursor(argument, 'is no cursor of ours: send back one that a page gave you')
  return place
}
