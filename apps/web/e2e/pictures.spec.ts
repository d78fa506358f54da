import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openAccount, widget } from './set-up/account-page.ts'
import { expect, test } from './set-up/journey.ts'

/** Pictures for the documents, made when asked for: `ARREARS_PICTURES=1 pnpm --filter @arrears/web e2e`. */
const folder = join(import.meta.dirname, '..', '..', '..', 'docs', 'pictures')

async function take(page: Page, name: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  await page.waitForLoadState('networkidle')
  await page.mouse.move(0, 0)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}

for (const [name, colorScheme] of [
  ['account-page', 'light'],
  ['account-page-dark', 'dark'],
] as const) {
  test(`the account page, ${colorScheme}`, async ({ signIn }) => {
    const page = await signIn('agent', { colorScheme })
    await openAccount(page, 'DEB-004217')
    await expect(await widget(page, 'Claims')).toContainText('INV-20931')
    await page.evaluate(() => scrollTo(0, 0))
    await take(page, name)
  })
}

test('editing the layout', async ({ signIn }) => {
  const page = await signIn('admin')
  await page.goto('/accounts/DEB-004217?edit=organisation')
  await expect(page.getByRole('region', { name: 'Layout editor' })).toBeVisible()
  await expect(page.getByRole('row', { name: /INV-20931/ })).toBeVisible()
  const handle = await page
    .getByRole('button', { name: 'Move Payment agreements', exact: true })
    .boundingBox()
  const target = await page.getByRole('button', { name: 'Move Balance by age', exact: true }).boundingBox()
  if (!handle || !target) throw new Error('The handles are not on the screen')
  await page.mouse.move(handle.x + 6, handle.y + 6)
  await page.mouse.down()
  await page.mouse.move(handle.x - 60, handle.y + 30, { steps: 6 })
  await page.mouse.move(target.x + 60, target.y + 40, { steps: 12 })
  await mkdir(folder, { recursive: true })
  await page.screenshot({ path: join(folder, 'edit-layout.png') })
  await page.mouse.up()
})

test('the list of accounts', async ({ signIn }) => {
  const page = await signIn('agent')
  await page.goto('/accounts?sort=-balance&overdue=30')
  await expect(page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(5)).toBeVisible()
  await take(page, 'accounts')
})

test('a telephone', async ({ signIn }) => {
  const page = await signIn('agent', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  await openAccount(page, 'DEB-004217')
  await expect(page.getByRole('region', { name: 'Contact details' })).toBeVisible()
  await take(page, 'phone')
})
