import { test as base, expect, type BrowserContextOptions, type Page } from '@playwright/test'
import { takeAccount, type TakenAccount } from './take-account.ts'
import { sessionFile, type PersonKey } from './people.ts'

export type SignIn = (person: PersonKey, options?: BrowserContextOptions) => Promise<Page>

interface JourneyFixtures {
  /** Opens a browser of its own in which somebody is signed in. */
  signIn: SignIn
  /** The page of an agent, who does most of the work. */
  agent: Page
  /** An overdue account that no other journey touches. */
  account: TakenAccount
}

export const test = base.extend<JourneyFixtures>({
  signIn: async ({ browser, contextOptions, baseURL }, provide) => {
    const faults: string[] = []
    const opened: Page[] = []
    await provide(async (person, options) => {
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL ? { baseURL } : {}),
        ...options,
        storageState: sessionFile(person),
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`))
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
    expect(faults, 'errors that no part of the page caught').toEqual([])
  },
  agent: async ({ signIn }, provide) => provide(await signIn('agent')),
  account: async ({ agent }, provide) => provide(await takeAccount(agent)),
})

export { expect }
