const key = 'arrears.session'
const beginnings = ['/accounts', '/sign-in'] as const

/** Where a tab begins anew when the session that all tabs of the browser share is another one. */
export type Beginning = (typeof beginnings)[number]

export function tellOtherTabs(at: Beginning): void {
  try {
    // They hear only of what differs from what was kept before.
    localStorage.setItem(key, `${at} ${Date.now()}`)
  } catch {
    // Storage may be blocked or full; they find out with their next full load.
  }
}

/** Returns what ends it. */
export function hearOtherTabs(begin: (at: Beginning) => void): () => void {
  const heard = ({ key: changed, newValue }: StorageEvent) => {
    const at = beginnings.find((beginning) => beginning === newValue?.split(' ')[0])
    if (changed === key && at) begin(at)
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}
