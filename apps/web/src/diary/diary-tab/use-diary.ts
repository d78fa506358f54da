import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useClient, useQuery } from 'urql'
import type { DiaryFilter } from '../../platform/graphql/schema-types.ts'
import { newEvents, stretchOf, withEarlier, withNewest, type DiaryStretch } from './diary-list-state.ts'
import { DiaryPage_QueryDocument } from './diary-page.generated.ts'

/** The newest page is asked for again with every change on the account, so it is small. */
const newestPage = 50
const earlierPage = 100

export interface Diary {
  readonly stretch: DiaryStretch | undefined
  readonly total: number | undefined
  /** The newest page could not be loaded. */
  readonly failed: boolean
  readonly retry: () => void
  /** Events that have come since and are not in the stretch; shown by `showNew`. */
  readonly waiting: number
  readonly showNew: () => void
  readonly loadEarlier: () => void
  readonly loadingEarlier: boolean
  readonly earlierFailed: boolean
}

/**
 * Reads a diary page by page, and keeps its newest page live. New events are put in at once while `atTop`; somebody who reads
 * further down is only told, so that nothing moves under their eyes. Remount it for another account or filter.
 */
export function useDiary(accountId: string, filter: DiaryFilter, atTop: () => boolean): Diary {
  const client = useClient()
  const [{ data, error }, ask] = useQuery({
    query: DiaryPage_QueryDocument,
    variables: { accountId, filter, first: newestPage, withTotal: true },
  })
  const newest = data?.account?.diary
  const [stretch, setStretch] = useState<DiaryStretch>()
  const [earlier, setEarlier] = useState<'idle' | 'loading' | 'failed'>('idle')
  const loading = useRef(false)

  const receive = useEffectEvent(() => {
    if (!newest) return
    if (!stretch) setStretch(stretchOf(newest))
    else if (atTop()) setStretch(withNewest(stretch, newest))
  })
  useEffect(() => receive(), [newest])

  const loadEarlier = async () => {
    if (!stretch?.hasEarlier || loading.current) return
    loading.current = true
    setEarlier('loading')
    const answer = await client
      .query(
        DiaryPage_QueryDocument,
        { accountId, filter, first: earlierPage, after: stretch.endCursor, withTotal: false },
        { requestPolicy: 'network-only' },
      )
      .toPromise()
    loading.current = false
    const page = answer.data?.account?.diary
    setEarlier(page ? 'idle' : 'failed')
    if (page) setStretch((current) => current && withEarlier(current, page))
  }

  return {
    stretch,
    total: newest?.totalCount,
    failed: Boolean(error) && !stretch,
    retry: () => ask({ requestPolicy: 'network-only' }),
    waiting: stretch && newest ? newEvents(stretch, newest).length : 0,
    showNew: () => newest && setStretch((current) => current && withNewest(current, newest)),
    loadEarlier: () => void loadEarlier(),
    loadingEarlier: earlier === 'loading',
    earlierFailed: earlier === 'failed',
  }
}
