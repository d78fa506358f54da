import { randomFillSync } from 'node:crypto'
import { formatId, type Id, type IdKind } from '@arrears/domain/shared/ids'

const random = new Uint8Array(16)
let lastMillis = 0

/**
 * A new id. Within this process later ids sort after earlier ones even in the same millisecond, as rows booked together are
 * read in the order of their ids.
 */
export function newId<K extends IdKind>(kind: K): Id<K> {
  const millis = Date.now()
  if (millis > lastMillis) {
    lastMillis = millis
    randomFillSync(random)
  } else {
    increment(random)
  }
  return formatId(kind, lastMillis, random)
}

function increment(digits: Uint8Array): void {
  for (let i = digits.length - 1; i >= 0; i--) {
    const digit = (digits[i] ?? 0) & 31
    digits[i] = digit === 31 ? 0 : digit + 1
    if (digit !== 31) return
  }
}
