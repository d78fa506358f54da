import { ok, refuse } from '../shared/result.ts'
import type { Refusal, Result } from '../shared/result.ts'

/** Longest pattern an admin may write, and longest value that is matched against one. */
export const maxPatternLength = 200
export const maxMatchedLength = 200

/** How many ways of reading a value a pattern may have; three open-ended repeats stay below it, four do not. */
const maxWays = 10_000_000

type PatternCode = 'PATTERN_TOO_LONG' | 'PATTERN_INVALID' | 'PATTERN_UNSUPPORTED' | 'PATTERN_TOO_COSTLY'

/**
 * Accepts a regular expression only when it cannot be made to run for long. JavaScript matches by trying alternatives, so the
 * cost is bounded by the number of ways in which a value can be read; a repeat inside a repeat, `(a+)+`, has exponentially many.
 */
export function checkPattern(pattern: string): Result<void, Refusal<PatternCode>> {
  if (pattern.length > maxPatternLength) {
    return refuse('PATTERN_TOO_LONG', `A pattern has at most ${maxPatternLength} characters.`)
  }
  try {
    compile(pattern)
  } catch {
    return refuse('PATTERN_INVALID', 'This is not a regular expression. Check its brackets and backslashes.')
  }
  if (/\(\?(?!:)|\\[1-9k]/.test(pattern.replace(/\\\\/g, ''))) {
    return refuse(
      'PATTERN_UNSUPPORTED',
      'Look-around, named groups and back-references cannot be used in a pattern.',
    )
  }
  if (new WayCounter(pattern).count() > maxWays) {
    return refuse(
      'PATTERN_TOO_COSTLY',
      'This pattern could take too long to check. Leave out repeats inside repeats, such as (a+)+.',
    )
  }
  return ok()
}

/** Whether the whole value fits the pattern. A pattern that `checkPattern` refuses, and a value too long for one, never do. */
export function matchesPattern(pattern: string, value: string): boolean {
  return value.length <= maxMatchedLength && checkPattern(pattern).ok && compile(pattern).test(value)
}

const compile = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`, 'u')

/**
 * Counts the ways in which a pattern can read one value, at worst: parts of a sequence multiply, alternatives add up, a repeat sums
 * over its lengths. The pattern has been compiled in Unicode mode before, so its brackets are known to be in order.
 */
class WayCounter {
  private at = 0

  constructor(private readonly pattern: string) {}

  count(): number {
    let ways = 0
    let sequence = 1
    for (; this.at < this.pattern.length && this.pattern[this.at] !== ')';) {
      if (this.pattern[this.at] === '|') {
        ways += sequence
        sequence = 1
        this.at++
      } else {
        sequence *= this.repeated(this.one())
      }
    }
    return ways + sequence
  }

  /** The ways of one character, class, escape or group. */
  private one(): number {
    const start = this.pattern[this.at]
    if (start === '(') {
      this.at += this.pattern.startsWith('(?:', this.at) ? 3 : 1
      const ways = this.count()
      this.at++
      return ways
    }
    if (start === '[') this.skipClass()
    else if (start === '\\') this.skipEscape()
    else this.at++
    return 1
  }

  private skipClass(): void {
    while (this.pattern[this.at] !== ']') this.at += this.pattern[this.at] === '\\' ? 2 : 1
    this.at++
  }

  /** `\p{…}` and `\u{…}` carry braces of their own, which are no repeat. */
  private skipEscape(): void {
    const braced = /^\\[pPu]\{[^}]*\}/.exec(this.pattern.slice(this.at))
    this.at += braced ? braced[0].length : 2
  }

  private repeated(ways: number): number {
    const repeat = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(this.pattern.slice(this.at))
    if (!repeat) return ways
    this.at += repeat[0].length
    const [, sign, least = '0', comma, most] = repeat
    const min = sign ? (sign === '+' ? 1 : 0) : Number(least)
    const max = sign ? (sign === '?' ? 1 : maxMatchedLength) : comma ? Number(most || maxMatchedLength) : min
    let total = 0
    for (let times = Math.min(min, maxMatchedLength); times <= Math.min(max, maxMatchedLength); times++) {
      total += ways ** times
    }
    return total
  }
}
