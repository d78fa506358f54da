import axe from 'axe-core'
import { expect } from 'vitest'

/** Fails with what axe finds wrong in an element. Colours are left to the tokens' own test: jsdom paints nothing. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map(({ html }) => html).join('\n  ')}`,
  )
  expect(found).toEqual([])
}
