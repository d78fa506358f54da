export interface RecentAccount {
  readonly reference: string
  readonly name: string
}

/** Of the tab and gone with it: whom one worked on is not left behind on the machine. */
const key = 'arrears.recent-accounts'
const limit = 8

export function recentAccounts(): readonly RecentAccount[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isAccount).slice(0, limit) : []
  } catch {
    return []
  }
}

/** Puts an account first among those that were opened last. */
export function rememberAccount({ reference, name }: RecentAccount): void {
  const others = recentAccounts().filter((account) => account.reference !== reference)
  try {
    sessionStorage.setItem(key, JSON.stringify([{ reference, name }, ...others].slice(0, limit)))
  } catch {
    // Storage may be blocked or full; nothing is offered then.
  }
}

export function forgetRecentAccounts(): void {
  try {
    sessionStorage.removeItem(key)
  } catch {
    // Nothing was kept either.
  }
}

function isAccount(value: unknown): value is RecentAccount {
  if (typeof value !== 'object' || value === null) return false
  const { reference, name } = value as Partial<Record<keyof RecentAccount, unknown>>
  return typeof reference === 'string' && typeof name === 'string'
}
