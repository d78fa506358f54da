import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { sideBySide } from './side-by-side.ts'

test('all is done, so many at once, and answered in order', async () => {
  let running = 0
  let most = 0
  const answers = await sideBySide(2, [30, 5, 20, 1], async (milliseconds) => {
    most = Math.max(most, ++running)
    await sleep(milliseconds)
    running--
    return milliseconds
  })
  expect(answers).toEqual([30, 5, 20, 1])
  expect(most).toBe(2)
})

test('one after the other when there is room for one', async () => {
  const begun: string[] = []
  await sideBySide(1, ['a', 'b', 'c'], async (name) => {
    begun.push(name)
    await sleep(1)
    expect(begun.at(-1)).toBe(name)
  })
  expect(begun).toEqual(['a', 'b', 'c'])
})
