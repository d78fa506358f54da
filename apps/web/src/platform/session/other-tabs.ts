const key = 'arrears.session'
const beginnings = ['/accounts', '/sign-in'] as const

/** Where a tab begins anew when the session that all tabs of the browser share is another one. */
export type Beginning = (typeof beginnings)[number]

/** `userId` is who has signed in: tabs that show what that person saw go on. */
export function tellOtherTabs(at: Beginning, ...userId: string[]): void {
  try {
    // They hear only of what differs from what was kept before.
    localStorage.setItem(key, [at, Date.now(), ...userId].join(' '))
  } catch {
    // Storage may be blocked or full; they find out with their next full load.
  }
}

/** Returns what ends it. */
export function hearOtherTabs(begin: (at: Beginning, userId?: string) => void): () => void {
  const heard = ({ key: changed, newValue }: StorageEvent) => {
    const [told, , userId] = newValue?.split(' ') ?? []
    const at = beginnings.find((beginning) => beginning === told)
    if (changed === key && at) begin(at, userId)
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}
