/** The account that this tab took from a worklist. */
export interface InHand {
  readonly handoutId: string
  readonly reference: string
  readonly reason: string
  readonly worklistId?: string
  readonly queueId?: string
}

/** Of the tab: two tabs may show two accounts, though a person holds one at a time. */
const key = 'arrears.worklist'

export function takeInHand(account: InHand | undefined): void {
  try {
    if (account) sessionStorage.setItem(key, JSON.stringify(account))
    else sessionStorage.removeItem(key)
  } catch {
    // Storage may be blocked: the account opens without its bar, and its lease runs out.
  }
}

/** What is in hand, when it is this account. */
export function inHand(reference?: string): InHand | undefined {
  try {
    const stored = JSON.parse(sessionStorage.getItem(key) ?? 'null') as Partial<InHand> | null
    const isWhole = typeof stored?.handoutId === 'string' && typeof stored.reference === 'string'
    if (!isWhole || (reference !== undefined && stored.reference !== reference)) return undefined
    return { reason: '', ...stored } as InHand
  } catch {
    return undefined
  }
}
