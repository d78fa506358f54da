import { foldText } from './search-text.ts'

/** Pieces of which all must occur in an account's search text. */
export type AllOf = readonly string[]

/** More words than this narrow nothing further and only cost. */
const mostWords = 10

/** Digits as people group them in phone numbers. */
const phoneLike = /^\+?[\d()./-]+$/

/** Fewer digits are a number of something else, such as a house. */
const fewestPhoneDigits = 5

/**
 * What is looked for: an account matches when one of the alternatives does. Words may stand in any order. Digits that could
 * be a phone number, however they are grouped, are also looked for as one, without the leading zero that E.164 leaves out.
 * @example searchWords('Keane 085-012 3344') // [['keane', '085-012', '3344'], ['keane', '850123344']]
 */
export function searchWords(query: string): readonly AllOf[] {
  const words = foldText(query).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const asWritten = distinct(words)
  const asPhones = distinct(joinPhones(words))
  const same = asWritten.length === asPhones.length && asWritten.every((word) => asPhones.includes(word))
  return same ? [asWritten] : [asWritten, asPhones]
}

function distinct(words: readonly string[]): AllOf {
  return [...new Set(words)].slice(0, mostWords)
}

/** Neighbouring pieces that read as one phone number become its digits. */
function joinPhones(words: readonly string[]): string[] {
  const joined: string[] = []
  let run: string[] = []
  const endRun = (): void => {
    const digits = run.join('').replaceAll('(0)', '').replaceAll(/\D/g, '').replace(/^0+/, '')
    joined.push(...(digits.length >= fewestPhoneDigits ? [digits] : run))
    run = []
  }
  for (const word of words) {
    if (phoneLike.test(word)) {
      run.push(word)
    } else {
      endRun()
      joined.push(word)
    }
  }
  endRun()
  return joined
}
