import { run } from 'axe-core'

/** Names of the rules broken inside the element. Contrast is left out: jsdom has no layout; the token test covers it. */
export async function axeViolations(element: Element = document.body): Promise<string[]> {
  const { violations } = await run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}
