import { readText } from '../../platform/search/read-search.ts'

/** What the address says: whose settings, which group of them, and what is looked for. */
export interface SettingsSearch {
  readonly profile?: string | undefined
  readonly account?: string | undefined
  readonly group?: string | undefined
  readonly q?: string | undefined
}

export function readSettingsSearch(search: Readonly<Record<string, unknown>>): SettingsSearch {
  return {
    profile: readText(search, 'profile'),
    account: readText(search, 'account'),
    group: readText(search, 'group'),
    q: readText(search, 'q'),
  }
}
