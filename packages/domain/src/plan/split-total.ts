/** Equal parts, the remainder on the last; they sum to the total. `totalMinor` is at least `count`. */
export function splitTotal(totalMinor: bigint, count: number): bigint[] {
  const part = totalMinor / BigInt(count)
  const last = totalMinor - part * BigInt(count - 1)
  return Array.from({ length: count }, (_, index) => (index === count - 1 ? last : part))
}
