interface Named {
  readonly reference: string
  readonly name: string
}

/** Letters alone: neither case nor accents matter to somebody who types in a hurry. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase()

const wordsOf = (text: string) =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

function distance({ reference, name }: Named, search: string): number {
  const wanted = plain(search)
  if (plain(reference) === wanted) return 0
  if (plain(name).startsWith(wanted)) return 1
  const words = wordsOf(name)
  if (wordsOf(search).every((part) => words.some((word) => word.startsWith(part)))) return 2
  return plain(name).includes(wanted) || plain(reference).includes(wanted) ? 3 : 4
}

/** Whom one most likely means comes first: Enter opens that account. What was found by an e-mail or a phone number comes last. */
export function nearestFirst<Account extends Named>(accounts: readonly Account[], search: string): Account[] {
  return accounts.toSorted((one, other) => distance(one, search) - distance(other, search))
}
