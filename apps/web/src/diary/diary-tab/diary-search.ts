import type { DiaryFilter } from '../../platform/graphql/schema-types.ts'
import { readDay, readList, readText, writeList } from '../../platform/search/read-search.ts'

/** What the address of a diary says; lists are written with commas. */
export interface DiarySearch {
  readonly from?: string
  readonly to?: string
  readonly types?: string
  readonly users?: string
  readonly claims?: string
  /** The event that a link leads to. */
  readonly event?: string
}

export function readDiarySearch(search: Readonly<Record<string, unknown>>): DiarySearch {
  return {
    from: readDay(search, 'from'),
    to: readDay(search, 'to'),
    types: writeList(readList(search, 'types')),
    users: writeList(readList(search, 'users')),
    claims: writeList(readList(search, 'claims')),
    event: readText(search, 'event'),
  }
}

/** Only what filters: two searches with the same filter list the same events. `until` is the day a linked event fell on. */
export function diaryFilter(search: DiarySearch, until?: string): DiaryFilter {
  const { from, to } = search
  const last = until && (!to || until < to) ? until : to
  const list = (key: 'types' | 'users' | 'claims') => {
    const values = readList({ ...search }, key)
    return values.length > 0 ? [...values] : undefined
  }
  return {
    ...(from || last ? { occurred: { from, to: last } } : {}),
    types: list('types'),
    actorIds: list('users'),
    claimIds: list('claims'),
  }
}

export function isDiaryFiltered({ from, to, types, users, claims }: DiarySearch): boolean {
  return Boolean(from ?? to ?? types ?? users ?? claims)
}
