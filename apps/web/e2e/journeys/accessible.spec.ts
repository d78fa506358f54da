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

const dialogs = [
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

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every page is accessible in the ${colorScheme} theme`, async ({
    signIn,
    browser,
    baseURL,
    contextOptions,
  }) => {
    test.slow()
    const admin = await signIn('admin', { colorScheme })
    for (const path of pages) {
      await admin.goto(path)
      await expect(admin.getByRole('heading', { level: 1 })).toBeVisible()
      await admin.waitForLoadState('networkidle')
      await expectAccessible(admin, path, colorScheme)
    }
    const stranger = await browser.newContext({ ...contextOptions, baseURL: baseURL ?? '', colorScheme })
    const signInPage = await stranger.newPage()
    await signInPage.goto('/sign-in')
    await expect(signInPage.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(signInPage, '/sign-in', colorScheme)
    await stranger.close()
  })

  test(`every dialog is accessible in the ${colorScheme} theme`, async ({ signIn, account }) => {
    test.slow()
    const admin = await signIn('admin', { colorScheme })
    await openAccount(admin, 'DEB-004217')
    for (const action of dialogs) {
      const dialog = await chooseAction(admin, action)
      await expect(dialog.getByRole('button').first()).toBeVisible()
      await admin.waitForLoadState('networkidle')
      await expectAccessible(admin, action, colorScheme)
      await admin.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
    await admin.getByRole('button', { name: 'Actions', exact: true }).click()
    await expect(admin.getByRole('menu', { name: 'Actions' })).toBeVisible()
    await expectAccessible(admin, 'the menu of actions', colorScheme)
    await admin.keyboard.press('Escape')
    // It has no promise yet, so that one may be taken.
    await openAccount(admin, account.reference)
    await chooseAction(admin, 'Promise to pay')
    await expectAccessible(admin, 'Promise to pay', colorScheme)
    await admin.keyboard.press('Escape')
    await admin.keyboard.press('Control+k')
    await expect(admin.getByRole('dialog')).toBeVisible()
    await expectAccessible(admin, 'the command palette', colorScheme)
  })
}
