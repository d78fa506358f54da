/** The items of a longest strictly rising subsequence: what can stay where it is while the fewest others move. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  // For each position the length of the longest rise that ends there, and the position before it in that rise.
  const lengths: number[] = []
  const previous: number[] = []
  let best = -1
  for (const [at, number] of numbers.entries()) {
    lengths[at] = 1
    previous[at] = -1
    for (let before = 0; before < at; before++) {
      const length = (lengths[before] ?? 0) + 1
      if ((numbers[before] ?? 0) < number && length > (lengths[at] ?? 0)) {
        lengths[at] = length
        previous[at] = before
      }
    }
    if (best < 0 || (lengths[at] ?? 0) > (lengths[best] ?? 0)) best = at
  }
  const rise = new Set<number>()
  for (let at = best; at >= 0; at = previous[at] ?? -1) rise.add(numbers[at] ?? 0)
  return rise
}
