/** The list that an account was opened from, so that its page can lead to the one before and the one after (A10). */
export interface RememberedList {
  /** As listed. One page of the list, not all of it. */
  readonly references: readonly string[]
  /** What people call the list, for example “Overdue more than 30 days”. */
  readonly label: string
  /** Leads back to it, with its filters. */
  readonly href: string
}

export interface Neighbours {
  readonly previous: string | undefined
  readonly next: string | undefined
  /** From 1. */
  readonly position: number
  readonly count: number
  readonly label: string
  readonly href: string
}

/** Of the tab, so that two tabs may walk through two lists. */
const key = 'arrears.list'

export function rememberList(list: RememberedList): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(list))
  } catch {
    // Storage may be blocked or full; the page then has no neighbours.
  }
}

/** Nothing when the account is not in the list that was looked at last. */
export function neighbours(reference: string): Neighbours | undefined {
  const list = remembered()
  const index = list?.references.indexOf(reference) ?? -1
  if (!list || index < 0) return undefined
  const { references, label, href } = list
  return {
    previous: references[index - 1],
    next: references[index + 1],
    position: index + 1,
    count: references.length,
    label,
    href,
  }
}

function remembered(): RememberedList | undefined {
  try {
    const list: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null')
    return isList(list) ? list : undefined
  } catch {
    return undefined
  }
}

function isList(value: unknown): value is RememberedList {
  if (typeof value !== 'object' || value === null) return false
  const { references, label, href } = value as Partial<Record<keyof RememberedList, unknown>>
  return (
    Array.isArray(references) &&
    references.every((reference) => typeof reference === 'string') &&
    typeof label === 'string' &&
    typeof href === 'string' &&
    href.startsWith('/')
  )
}
