import { afterEach, expect, it } from 'vitest'
import { inHand, takeInHand } from './in-hand.ts'

afterEach(() => sessionStorage.clear())

it('knows which account this tab took, and no other', () => {
  takeInHand({ handoutId: 'hnd_1', reference: 'DEB-1', reason: 'Overdue', queueId: 'que_1' })
  expect(inHand('DEB-1')).toMatchObject({ handoutId: 'hnd_1', queueId: 'que_1' })
  expect(inHand('DEB-2')).toBeUndefined()
  expect(inHand()?.reference).toBe('DEB-1')
  takeInHand(undefined)
  expect(inHand('DEB-1')).toBeUndefined()
})

it('does not trust what else is stored there', () => {
  sessionStorage.setItem('arrears.worklist', '{"handoutId":1}')
  expect(inHand()).toBeUndefined()
  sessionStorage.setItem('arrears.worklist', '{')
  expect(inHand()).toBeUndefined()
})
