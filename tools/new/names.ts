export interface Names {
  /** pausePayments */
  camel: string
  /** PausePayments */
  pascal: string
  /** pause-payments */
  kebab: string
  /** Pause payments */
  words: string
}

/** All spellings of a name given in kebab-case or camelCase; undefined when it is neither. */
export function spellings(given: string): Names | undefined {
  const kebab = given.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kebab)) return undefined
  const pascal = kebab
    .split('-')
    .map((word) => capitalised(word))
    .join('')
  return {
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    pascal,
    kebab,
    words: capitalised(kebab.replaceAll('-', ' ')),
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
