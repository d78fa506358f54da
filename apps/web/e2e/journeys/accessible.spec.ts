import type { Locator, Page } from '@playwright/test'
import { chooseAction, openAccount } from '../set-up/account-page.ts'
import { expectAccessible } from '../set-up/expect-accessible.ts'
import { expect, test } from '../set-up/journey.ts'

const pages = [
  '/accounts',
  '/accounts/DEB-004217',
  '/accounts/DEB-004217/diary',
  '/accounts/DEB-004217/files',
  '/accounts/DEB-004217/journal',
  '/accounts/DEB-004217/messages',
  '/accounts/DEB-004217/group',
  '/accounts/DEB-004217?edit=personal',
  '/tasks?show=all',
  '/preferences',
  '/settings/values?group=Contact+policy',
  '/settings/layouts',
  '/settings/metadata',
  '/settings/metadata/credit_report',
  '/settings/metadata/new-schema',
  '/settings/people',
  '/settings/api',
  '/settings/api?part=keys',
  '/settings/api?part=schema',
  '/settings/api?part=query',
  '/no/such/page',
]

/** Opened by a button of a page. */
const dialogs = [
  ['/accounts/DEB-004217', /^Tasks/],
  ['/accounts/DEB-004217', 'Edit layout'],
  ['/accounts/DEB-004217?edit=personal', 'Publish'],
  ['/accounts/DEB-004217/journal', 'Period'],
  ['/accounts/DEB-004217/diary', 'Events'],
  ['/settings/api?part=keys', 'Make a key'],
  ['/settings/people', 'Invite someone'],
] as const

const actions = [
  'Add note',
  'Add interaction',
  'Call now',
  'Validate phone number',
  'Invalidate phone number',
  'Cancel promise',
  'Record payment',
  'Reverse',
  'Create task',
]

type Theme = 'light' | 'dark'

async function lookAtPages(page: Page, theme: Theme): Promise<void> {
  for (const path of pages) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page, path, theme)
  }
}

async function lookAtAction(page: Page, action: string, theme: Theme): Promise<Locator> {
  const dialog = await chooseAction(page, action)
  await expect(dialog.getByRole('button').first()).toBeVisible()
  await expectAccessible(page, action, theme)
  return dialog
}

async function lookAtDialogs(page: Page, theme: Theme): Promise<void> {
  await openAccount(page, 'DEB-004217')
  for (const action of actions) {
    const dialog = await lookAtAction(page, action, theme)
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
  }
  await page.getByRole('button', { name: 'Actions', exact: true }).click()
  await expect(page.getByRole('menu', { name: 'Actions' })).toBeVisible()
  await expectAccessible(page, 'the menu of actions', theme)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page, 'the command palette', theme)
  for (const [path, name] of dialogs) {
    await page.goto(path)
    await page.getByRole('main').getByRole('button', { name }).first().click()
    await expect(page.getByRole('dialog').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    await expectAccessible(page, `${path}, ${name}`, theme)
  }
}

test('every page is accessible', async ({ signIn, page }) => {
  test.slow()
  await lookAtPages(await signIn('admin'), 'light')
  await page.goto('/sign-in')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page, '/sign-in', 'light')
})

test('every dialog is accessible', async ({ signIn, account }) => {
  test.slow()
  const admin = await signIn('admin')
  await lookAtDialogs(admin, 'light')
  // It has no promise yet, so that one may be taken.
  await openAccount(admin, account.reference)
  await lookAtAction(admin, 'Promise to pay', 'light')
})

test('who chooses the dark theme keeps it, and can read everything in it', async ({ signIn }) => {
  test.slow()
  const admin = await signIn('admin')
  const paper = () => admin.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await admin.goto('/accounts')
  await admin.getByRole('button', { name: /^Freya Lund/ }).click()
  const light = await paper()
  await admin
    .getByRole('menuitem', { name: 'Dark' })
    .or(admin.getByRole('menuitemradio', { name: 'Dark' }))
    .click()
  await expect.poll(paper).not.toBe(light)
  await lookAtPages(admin, 'dark')
  await lookAtDialogs(admin, 'dark')
  expect(await paper()).not.toBe(light)
})
