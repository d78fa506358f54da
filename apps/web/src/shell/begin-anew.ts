import { forgetRecentAccounts } from '../account/recent-accounts.ts'

/** A full load: nothing of what was seen before stays in memory. */
export function beginAnew(at: string): void {
  forgetRecentAccounts()
  location.assign(at)
}
