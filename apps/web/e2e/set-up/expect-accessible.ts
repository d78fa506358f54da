import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Fails with what axe finds wrong on the page as it is painted. In the dark theme only colours differ. */
export async function expectAccessible(page: Page, what: string, theme: 'light' | 'dark'): Promise<void> {
  // What a dialog still asks for makes its buttons usable, which they fade to.
  await expect(page.getByRole('dialog').getByText(/^Loading/)).toHaveCount(0)
  await settled(page)
  // Without frames of other origins axe needs no page of its own to finish in.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  if (theme === 'dark') axe.withRules('color-contrast')
  const { violations } = await axe.analyze()
  const found = violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}\n  ${nodes
        .slice(0, 4)
        .map(({ html, target }) => `${target.join(' ')} ${html.slice(0, 160)}`)
        .join('\n  ')}`,
  )
  expect.soft(found, what).toEqual([])
}

/** Half-way through a fade every colour is pale: waits until all that ends has ended, also what begins only when that has. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (;;) {
      await nextFrame()
      await nextFrame()
      const ending = document.getAnimations().filter(({ effect, playState }) => {
        return playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY
      })
      if (ending.length === 0) return
      await Promise.allSettled(ending.map(({ finished }) => finished))
    }
  })
}
