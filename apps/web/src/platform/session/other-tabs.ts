const key = 'arrears.session'
const beginnings = ['/accounts', '/sign-in'] as const

/** Where a tab begins anew when the session that all tabs of the browser share is another one. */
export type Beginning = (typeof beginnings)[number]

/** Who has signed in in another tab, as far as it knows. */
export interface SignedInElsewhere {
  readonly userId?: string | undefined
  readonly organisationId?: string | undefined
}

/** Tabs that show what that person saw in that organisation go on. */
export function tellOtherTabs(at: Beginning, { userId, organisationId }: SignedInElsewhere = {}): void {
  const told = [at, Date.now(), userId, organisationId].filter((word) => word !== undefined)
  try {
    // They hear only of what differs from what was kept before.
    localStorage.setItem(key, told.join(' '))
  } catch {
    // Storage may be blocked or full; they find out with their next full load.
  }
}

/** Returns what ends it. */
export function hearOtherTabs(begin: (at: Beginning, who: SignedInElsewhere) => void): () => void {
  const heard = ({ key: changed, newValue }: StorageEvent) => {
    const [told, , userId, organisationId] = newValue?.split(' ') ?? []
    const at = beginnings.find((beginning) => beginning === told)
    if (changed === key && at) begin(at, { userId, organisationId })
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}
