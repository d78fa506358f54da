/** Narrower than this a part could not be seen, so it is drawn this wide: percent of the bar. */
const leastWidth = 1.5

/** Widths in percent that add up to 100; parts of nothing get no width. */
export function barParts(shares: number[]): { start: number; width: number }[] {
  const positive = shares.map((share) => (Number.isFinite(share) && share > 0 ? share : 0))
  const total = positive.reduce((sum, share) => sum + share, 0)
  if (total === 0) return shares.map(() => ({ start: 0, width: 0 }))
  const wanted = positive.map((share) => (share === 0 ? 0 : Math.max(leastWidth, (share / total) * 100)))
  const scale = 100 / wanted.reduce((sum, width) => sum + width, 0)
  let start = 0
  return wanted.map((width) => {
    const part = { start, width: width * scale }
    start += part.width
    return part
  })
}
