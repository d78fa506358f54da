import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

test('an account says who owes what and where it comes from, also when one widget fails', async ({
  agent,
}) => {
  await openAccount(agent, 'DEB-004217')
  const page = agent.getByRole('main')
  await expect(agent).toHaveTitle(/Marisol Keane/)
  await expect(page.getByText('from group Individuals')).toBeVisible()
  await expect(page.getByText('set on the account')).toBeVisible()
  await expect(page.getByText(/^Worked today \d\d:\d\d$/)).toBeVisible()
  await expect(await widget(agent, 'Contact details')).toContainText('+353 85 012 3344')
  await expect(
    (await widget(agent, 'Balance by age')).getByRole('img', {
      name: 'Balance by age: Not due €604.55, 1–30 €950.00, 31–60 €1,943.19, 61–90 €820.46, 90+ €0.00',
    }),
  ).toBeVisible()
  await expect(await widget(agent, 'Payment agreements')).toContainText('broken')
  await expect((await widget(agent, 'Claims')).getByRole('row', { name: /INV-21177/ })).toContainText(
    '€1,043.19',
  )
  await expect(await widget(agent, 'Credit check')).toContainText('Northbridge')
  await expect(await widget(agent, 'Ledger summary')).toContainText('€4,318.20')
  await expect(await widget(agent, 'Notes')).toContainText('fee agreed')
  await expect(await widget(agent, 'Payment methods and mandates')).toContainText('Visa •••• 4242')
  await expect(
    (await widget(agent, 'Effective settings')).getByRole('row', { name: /Trading terms/ }),
  ).toContainText('profile')
  await expect(page.getByText('Organisation’s layout')).toBeVisible()

  let broken = true
  await agent.route('**/graphql', async (route) => {
    const fails = broken && route.request().postData()?.includes('query ClaimsWidget_Query')
    return fails ? route.fulfill({ status: 502, body: 'Bad gateway' }) : route.fallback()
  })
  await agent.reload()
  const claims = await widget(agent, 'Claims')
  await expect(claims.getByRole('button', { name: 'Try again' })).toBeVisible()
  await expect(await widget(agent, 'Ledger summary')).toContainText('€4,318.20')
  await expect(await widget(agent, 'Notes')).toContainText('fee agreed')
  broken = false
  await claims.getByRole('button', { name: 'Try again' }).click()
  await expect(claims.getByRole('row', { name: /INV-20931/ })).toBeVisible()
})

/** Bytes of JavaScript by gzip that an account may need until it is open on a phone; 130,000 is what is promised. */
const firstLoadBudget = 129_000

test('an account opens on a phone without loading what is only used later', async ({ signIn }) => {
  const page = await signIn('agent', { viewport: { width: 412, height: 823 } })
  const scripts: Response[] = []
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response)
  })
  await openAccount(page, 'DEB-004217')
  // Not by `widget`, which scrolls: then what comes next is loaded too.
  await expect(page.getByRole('region', { name: 'Contact details' })).toContainText('+353 85 012 3344')
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all(
    scripts.map(async (script) => {
      const bytes = gzipSync(await script.body(), { level: 9 }).length
      return { file: new URL(script.url()).pathname, bytes }
    }),
  )
  expect(sizes.length).toBeGreaterThan(0)
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(total, JSON.stringify(sizes, undefined, 2)).toBeLessThanOrEqual(firstLoadBudget)
})
