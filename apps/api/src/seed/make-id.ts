import { formatId, type Id, type IdKind } from '@arrears/domain/shared/ids'
import { mix } from './random.ts'
import type { DemoPlan } from './world.ts'

/** Makes ids that sort by order of making. */
export type MakeId = <K extends IdKind>(kind: K) => Id<K>

/** Writes a number as digits of base 32 into `digits`, ending before `end`. */
function write(digits: Uint8Array, number: number, end: number, length: number): void {
  let rest = number
  for (let at = end - 1; at >= end - length; at--) {
    digits[at] = rest % 32
    rest = Math.floor(rest / 32)
  }
}

/**
 * Ids that repeat with the plan. As of rows that are imported, their time is that of loading, whatever happened when: what is
 * loaded next then goes to the end of every index, where it is found without a search. Instead of chance, their last sixteen
 * digits say organisation (1 digit), account (5), a count (4) and the seed (6), so that no two are the same however many are made.
 */
export function idMaker(
  { seed, now }: DemoPlan,
  organisation: number,
  account: number,
  firstCount = 0,
): MakeId {
  const digits = new Uint8Array(16)
  write(digits, organisation, 1, 1)
  write(digits, account, 6, 5)
  write(digits, mix(seed), 16, 6)
  let count = firstCount
  return (kind) => {
    write(digits, count++, 10, 4)
    return formatId(kind, now, digits)
  }
}
