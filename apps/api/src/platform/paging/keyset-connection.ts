import { resolveCursorConnection } from '@pothos/plugin-relay'
import { operationLimits } from '../../builder.ts'
import { badCursor, readCursor, writeCursor, type Place } from './cursor.ts'
import { keysetRanges, type Order, type Range } from './keyset.ts'
import { checkPageSize, defaultPageSize, type PageArguments } from './page-size.ts'

interface Row {
  readonly id: string
}

export interface KeysetOptions<R extends Row> {
  readonly args: PageArguments
  readonly order: Order
  /** The rows of this page and one more, when they came with their parent. */
  readonly loaded?: R[] | undefined
  /** Rows of one range, at most `take` of them. */
  read(range: Range & { readonly take: number }): Promise<R[]>
  /** All rows, whatever the page; run only when it is asked for. */
  count(): Promise<number>
}

/** A page of rows by the place of their neighbours: as fast deep in a list as at its start, and rows that come or go meanwhile neither repeat nor hide others. */
export async function keysetConnection<R extends Row>({
  args,
  order,
  loaded,
  read,
  count,
}: KeysetOptions<R>) {
  checkPageSize(args, operationLimits.pageSize)
  const name = `${order.column} ${order.direction}`
  const after = placeOf(order, name, args, 'after')
  const before = placeOf(order, name, args, 'before')

  const page = await resolveCursorConnection<Promise<R[]>>(
    {
      args: { ...args },
      defaultSize: defaultPageSize,
      maxSize: operationLimits.pageSize,
      toCursor: (row) => writeCursor(name, [textOf(row[order.column as keyof R]), row.id]),
    },
    async ({ limit, inverted }) => {
      if (loaded) return loaded
      const rows: R[] = []
      for (const range of keysetRanges(order, { after, before, backward: inverted })) {
        if (rows.length >= limit) break
        rows.push(...(await read({ ...range, take: limit - rows.length })))
      }
      return rows
    },
  )
  if (!page) throw new Error('A page is never null')
  return {
    edges: page.edges,
    pageInfo: {
      ...page.pageInfo,
      startCursor: page.pageInfo.startCursor || null,
      endCursor: page.pageInfo.endCursor || null,
    },
    count,
  }
}

function placeOf(
  order: Order,
  name: string,
  args: PageArguments,
  argument: 'after' | 'before',
): Place | undefined {
  const cursor = args[argument]
  if (cursor === null || cursor === undefined) return undefined
  const place = readCursor(name, cursor, argument)
  const [value] = place
  if (value === null ? order.nulls === undefined : order.parse(value) === undefined) {
    throw badCursor(argument, 'is no cursor of ours: send back one that a page gave you')
  }
  return place
}

function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return null
  return value instanceof Date ? value.toISOString() : String(value)
}
