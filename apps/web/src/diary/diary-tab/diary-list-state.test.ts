import { describe, expect, it } from 'vitest'
import {
  newEvents,
  stretchOf,
  withEarlier,
  withNewest,
  type DiaryEvent,
  type DiaryPage,
} from './diary-list-state.ts'

const event = (id: string) => ({ id }) as DiaryEvent
const page = (ids: string, hasNextPage = true): DiaryPage => ({
  nodes: [...ids].map(event),
  pageInfo: { hasNextPage, endCursor: `after ${ids.at(-1) ?? ''}` },
})
const ids = ({ events }: { events: readonly DiaryEvent[] }) => events.map(({ id }) => id).join('')

describe('what has been read of a diary', () => {
  it('grows at its end, each event once', () => {
    const stretch = withEarlier(stretchOf(page('zyx')), page('xwv', false))
    expect(ids(stretch)).toBe('zyxwv')
    expect(stretch).toMatchObject({ hasEarlier: false, endCursor: 'after v' })
  })

  it('grows at its beginning when new events come, and keeps where to read on', () => {
    const stretch = withEarlier(stretchOf(page('zyx')), page('wv'))
    expect(newEvents(stretch, page('Azy'))).toHaveLength(1)
    const grown = withNewest(stretch, page('Azy'))
    expect(ids(grown)).toBe('Azyxwv')
    expect(grown.endCursor).toBe('after v')
  })

  it('starts anew when so many came that there would be a gap', () => {
    const stretch = withNewest(stretchOf(page('zyx')), page('CBA'))
    expect(ids(stretch)).toBe('CBA')
    expect(stretch.endCursor).toBe('after A')
  })

  it('fills an empty diary', () => {
    expect(ids(withNewest(stretchOf(page('', false)), page('A', false)))).toBe('A')
  })

  it('stays the same when nothing is new', () => {
    const stretch = stretchOf(page('zyx'))
    expect(withNewest(stretch, page('zyx'))).toBe(stretch)
  })
})
