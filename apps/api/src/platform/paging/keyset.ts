import type { Place } from './cursor.ts'

/** A column to sort by; ties are broken by `id` in the same direction. */
export interface Order {
  readonly column: string
  readonly direction: 'asc' | 'desc'
  /** Where rows without a value stand; absent for a column that always has one. */
  readonly nulls?: 'first' | 'last'
  /** Reads the value of a cursor back; undefined when it cannot be one. */
  parse(text: string): unknown
}

/** One index range of a page, as Prisma takes it. A page is read from its ranges in turn until it is full. */
export interface Range {
  readonly where: Record<string, unknown>
  readonly orderBy: readonly Record<string, unknown>[]
}

export interface Bounds {
  readonly after?: Place | undefined
  readonly before?: Place | undefined
  /** Read from the end. */
  readonly backward: boolean
}

const opposite = { asc: 'desc', desc: 'asc' } as const

/**
 * The ranges between two places. Rows without a value are a range of their own: one condition for both could not be an
 * index range, and a deep page would read everything before it.
 */
export function keysetRanges(order: Order, bounds: Bounds): readonly Range[] {
  const values = valueRange(order, bounds)
  if (!order.nulls) return values
  const nulls = nullRange(order, bounds)
  const inOrder = order.nulls === 'first' ? [...nulls, ...values] : [...values, ...nulls]
  return bounds.backward ? inOrder.toReversed() : inOrder
}

function valueRange(order: Order, { after, before, backward }: Bounds): Range[] {
  const { column, direction, nulls } = order
  // A place among the nulls lies wholly before or wholly after all values.
  if (after?.[0] === null && nulls === 'last') return []
  if (before?.[0] === null && nulls === 'first') return []
  const conditions = [
    ...(after && after[0] !== null ? beyond(order, after, direction === 'asc' ? 'gt' : 'lt') : []),
    ...(before && before[0] !== null ? beyond(order, before, direction === 'asc' ? 'lt' : 'gt') : []),
    ...(nulls ? [{ [column]: { not: null } }] : []),
  ]
  const towards = backward ? opposite[direction] : direction
  return [{ where: all(conditions), orderBy: [{ [column]: towards }, { id: towards }] }]
}

/** `a >= x AND (a > x OR id > y)`: the first half is an index range, the second settles ties. */
function beyond({ column, parse }: Order, [value, id]: Place, operator: 'gt' | 'lt') {
  const bound = parse(value ?? '')
  return [
    { [column]: { [`${operator}e`]: bound } },
    { OR: [{ [column]: { [operator]: bound } }, { id: { [operator]: id } }] },
  ]
}

function nullRange({ column, direction, nulls }: Order, { after, before, backward }: Bounds): Range[] {
  if (after && after[0] !== null && nulls === 'first') return []
  if (before && before[0] !== null && nulls === 'last') return []
  const [forth, back] = direction === 'asc' ? (['gt', 'lt'] as const) : (['lt', 'gt'] as const)
  const conditions = [
    { [column]: null },
    ...(after?.[0] === null ? [{ id: { [forth]: after[1] } }] : []),
    ...(before?.[0] === null ? [{ id: { [back]: before[1] } }] : []),
  ]
  return [{ where: all(conditions), orderBy: [{ id: backward ? opposite[direction] : direction }] }]
}

function all(conditions: readonly Record<string, unknown>[]): Record<string, unknown> {
  return conditions.length === 0 ? {} : { AND: conditions }
}
