/** The part of an address after the `?`, as plain texts: `?q=123` is a text, and stays readable when it is written back. */
export type PlainSearch = Readonly<Record<string, string>>

export function parsePlainSearch(search: string): PlainSearch {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Commas and colons separate values in our lists and need not be hidden behind `%2C`. */
const readable: readonly [RegExp, string][] = [
  [/%2C/g, ','],
  [/%3A/g, ':'],
  [/%2F/g, '/'],
  [/%40/g, '@'],
]

/** Leaves out what is not set, so that the address of a page as it starts has no search at all. */
export function stringifyPlainSearch(search: Readonly<Record<string, unknown>>): string {
  const given = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    if (value !== undefined && value !== null && value !== '') given.set(key, String(value))
  }
  const text = readable.reduce((written, [hidden, shown]) => written.replace(hidden, shown), given.toString())
  return text === '' ? '' : `?${text}`
}

/**
 * What a route says of its search: anything. The page reads what it knows of it, so that the reading is fetched with the page
 * and not with the first one of all.
 */
export function anySearch(search: Record<string, unknown>): Record<string, unknown> {
  return search
}
