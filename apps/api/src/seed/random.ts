/** Chance that repeats: the same seed gives the same numbers on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number
  chance(probability: number): boolean
  pick<T>(items: readonly T[]): T
  /** One of the items, each as likely as its weight says. */
  weighted<T>(items: readonly (readonly [item: T, weight: number])[]): T
}

/** Mixes numbers into one of 32 bits (MurmurHash3's finish), so that neighbours share nothing. */
export function mix(...numbers: readonly number[]): number {
  let hash = 0x9e37_79b9
  for (const number of numbers) {
    hash = Math.imul(hash ^ number, 0x85eb_ca6b)
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2_ae35)
    hash ^= hash >>> 16
  }
  return hash >>> 0
}

/** Mulberry32, one stream for each combination of numbers: an account comes out the same in whichever batch it is made. */
export function randomOf(...numbers: readonly number[]): Random {
  let state = mix(...numbers)
  const next = (): number => {
    state = (state + 0x6d2b_79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  const pick = <T>(items: readonly T[]): T => {
    if (items.length === 0) throw new RangeError('Nothing to pick from')
    return items[Math.floor(next() * items.length)] as T
  }
  return {
    next,
    pick,
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (probability) => next() < probability,
    weighted(items) {
      let left = next() * items.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of items) if ((left -= weight) < 0) return item
      return pick(items)[0]
    },
  }
}
