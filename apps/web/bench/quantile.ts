/** The value below which a share of all values lies: 0.5 for the median, 0.95 for what all but one in twenty reach. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new RangeError('There is no quantile of nothing')
  return value
}
