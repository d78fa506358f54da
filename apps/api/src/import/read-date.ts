import { parseLocalDate, type LocalDate } from '@arrears/domain/shared/local-date'
import { refuse, type Refusal, type Result } from '@arrears/domain/shared/result'

export type ReadDate = (text: string) => Result<LocalDate, Refusal>

const patterns: Readonly<Record<string, string>> = {
  d: '(?<day>\\d{1,2})',
  dd: '(?<day>\\d{2})',
  M: '(?<month>\\d{1,2})',
  MM: '(?<month>\\d{2})',
  yyyy: '(?<year>\\d{4})',
}

/** Reads dates written as a format says, such as `d/M/yyyy`; undefined when it is no format. Two-digit years are guesses, and not read. */
export function dateReader(format: string): ReadDate | undefined {
  const used: string[] = []
  let isKnown = true
  const pattern = format.replaceAll(/d+|M+|y+|[^dMy]/g, (part) => {
    if (/[^A-Za-z]/.test(part)) return part.replace(/[.*+?^${}()|[\]\\]/, '\\$&')
    const known = patterns[part]
    if (known) used.push(part.charAt(0))
    else isKnown = false
    return known ?? ''
  })
  if (!isKnown || used.toSorted().join('') !== 'Mdy') return undefined
  const shape = new RegExp(`^${pattern}$`)
  const example = format.replace(/d+/, '27').replace(/M+/, '11').replace('yyyy', '2026')
  return (text) => {
    const parts = shape.exec(text.trim())?.groups
    if (!parts) return refuse('NOT_A_DATE', `Dates are expected as ${format}, for example ${example}.`)
    const { day = '', month = '', year = '' } = parts
    return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  }
}
