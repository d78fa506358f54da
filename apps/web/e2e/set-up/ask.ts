import type { Page } from '@playwright/test'

/** Asks the server as the person of a page, to find what a journey needs; journeys themselves look at the screen. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const answer = await page.request.post('/graphql', { data: { query, variables } })
  const { data, errors } = (await answer.json()) as { data?: Data; errors?: unknown }
  if (!data) throw new Error(`The server answered ${JSON.stringify(errors)}`)
  return data
}
