import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Fails with what axe finds wrong on the page as it is painted. In the dark theme only colours differ. */
export async function expectAccessible(page: Page, what: string, theme: 'light' | 'dark'): Promise<void> {
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

/** Half-way through a fade every colour is pale: waits until all that ends has ended. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(ending.map(({ finished }) => finished))
  })
}
