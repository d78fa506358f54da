import type { DiaryPage_DiaryEventFragmentFragment } from './diary-page.generated.ts'

export type DiaryEvent = DiaryPage_DiaryEventFragmentFragment

/** A page of the diary as the server gives it. */
export interface DiaryPage {
  readonly nodes: readonly DiaryEvent[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** What has been read of a diary: a stretch without gaps, newest first. */
export interface DiaryStretch {
  readonly events: readonly DiaryEvent[]
  /** Where to read on. */
  readonly endCursor: string | null
  readonly hasEarlier: boolean
}

export function stretchOf({ nodes, pageInfo }: DiaryPage): DiaryStretch {
  return { events: nodes, endCursor: pageInfo.endCursor, hasEarlier: pageInfo.hasNextPage }
}

function without(events: readonly DiaryEvent[], known: readonly DiaryEvent[]): DiaryEvent[] {
  const ids = new Set(known.map(({ id }) => id))
  return events.filter(({ id }) => !ids.has(id))
}

/** The events of the newest page that are not in the stretch yet. */
export function newEvents(stretch: DiaryStretch, newest: DiaryPage): DiaryEvent[] {
  return without(newest.nodes, stretch.events)
}

/**
 * Puts new events before the stretch. When so many came that the newest page does not reach it, there would be a gap: the
 * page starts the stretch anew.
 */
export function withNewest(stretch: DiaryStretch, newest: DiaryPage): DiaryStretch {
  const fresh = newEvents(stretch, newest)
  if (fresh.length === 0) return stretch
  const reaches = fresh.length < newest.nodes.length || !newest.pageInfo.hasNextPage
  return reaches ? { ...stretch, events: [...fresh, ...stretch.events] } : stretchOf(newest)
}

export function withEarlier(stretch: DiaryStretch, page: DiaryPage): DiaryStretch {
  return {
    events: [...stretch.events, ...without(page.nodes, stretch.events)],
    endCursor: page.pageInfo.endCursor,
    hasEarlier: page.pageInfo.hasNextPage,
  }
}
