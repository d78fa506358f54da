import { requestError } from '../failure/request-error.ts'

/** Where a row stands in an order: the value it is sorted by, as text, and its id. */
export type Place = readonly [value: string | null, id: string]

/** An opaque cursor. It names its order, so that it is not taken for a place in another one. */
export function writeCursor(order: string, [value, id]: Place): string {
  return Buffer.from(JSON.stringify([order, value, id])).toString('base64url')
}

/** Reads a cursor that a client sent as the argument `argument`, or refuses it by that name. */
export function readCursor(order: string, cursor: string, argument: 'after' | 'before'): Place {
  const parts = decode(cursor)
  const [from, value, id] = parts ?? []
  if (
    typeof from !== 'string' ||
    typeof id !== 'string' ||
    !/^\w{1,64}$/.test(id) ||
    (value !== null && typeof value !== 'string')
  ) {
    throw badCursor(argument, 'is no cursor of ours: send back one that a page gave you')
  }
  if (from !== order) throw badCursor(argument, 'is of a list in another order: start that list anew')
  return [value, id]
}

export function badCursor(argument: string, what: string) {
  return requestError('BAD_USER_INPUT', `"${argument}" ${what}.`, { argument })
}

function decode(cursor: string): unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(parts) && parts.length === 3 ? parts : undefined
  } catch {
    return undefined
  }
}
