import { describe, expect, it } from 'vitest'
import css from './tokens.css?raw'

type Tokens = Record<string, string>

function block(after: string): Tokens {
  const start = css.indexOf(after)
  const body = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start))
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]),
  )
}

const light = block(":root,\n[data-theme='light']")
const dark = block("[data-theme='dark'] {")
const system = block(':root:not([data-theme])')

function channel(hex: string): number {
  const value = Number.parseInt(hex, 16) / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const match = /^#(..)(..)(..)$/.exec(colour)
  if (!match) throw new Error(`Not a plain colour: ${colour}`)
  const [red = 0, green = 0, blue = 0] = match.slice(1).map(channel)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(tokens: Tokens, first: string, second: string): number {
  const [a = 0, b = 0] = [luminance(tokens[first] ?? ''), luminance(tokens[second] ?? '')].sort(
    (x, y) => y - x,
  )
  return (a + 0.05) / (b + 0.05)
}

const grounds = ['canvas', 'surface', 'surface-sunken', 'accent-soft']
const textPairs = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'danger'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const),
  ),
  ...['danger', 'warn', 'ok', 'info'].map((tone) => [tone, `${tone}-soft`] as const),
  ...['ink', 'ink-2'].flatMap((ink) =>
    ['danger-soft', 'warn-soft', 'ok-soft', 'info-soft'].map((ground) => [ink, ground] as const),
  ),
  ['ok', 'surface'] as const,
  ['accent-ink', 'accent'] as const,
  ['accent-ink', 'accent-hover'] as const,
  ['danger-ink', 'danger'] as const,
  ['danger-ink', 'danger-hover'] as const,
  ['inverse-ink', 'inverse'] as const,
  ['ink', 'highlight'] as const,
]
const graphicPairs = [
  ...['canvas', 'surface', 'surface-sunken'].map((ground) => ['line-control', ground] as const),
  ...['not-due', '1-30', '31-60', '61-90', 'over-90'].map((age) => [`age-${age}`, 'surface'] as const),
  ...[1, 2, 3, 4, 5, 6].map((number) => [`chart-${number}`, 'surface'] as const),
  ['inverse-accent', 'inverse'] as const,
]

describe.each([
  ['light', light],
  ['dark', dark],
])('%s theme', (_, tokens) => {
  it.each(textPairs)('%s on %s can be read: at least 4.5 to 1', (ink, ground) => {
    expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(graphicPairs)('%s on %s can be seen: at least 3 to 1', (colour, ground) => {
    expect(contrast(tokens, colour, ground)).toBeGreaterThanOrEqual(3)
  })
})

describe('themes', () => {
  it('the dark theme of the system equals the chosen one', () => {
    expect(Object.keys(dark).length).toBeGreaterThan(30)
    expect(system).toEqual(dark)
  })

  it('both themes name the same tokens', () => {
    expect(Object.keys(dark).toSorted()).toEqual(Object.keys(light).toSorted())
  })
})
