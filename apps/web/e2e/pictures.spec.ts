import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { ask } from './set-up/ask.ts'
import { callByProvider } from './set-up/call-by-provider.ts'
import { chooseAction, openAccount, widget } from './set-up/account-page.ts'
import { expect, test } from './set-up/journey.ts'
import { picturesFolder, take } from './set-up/take-picture.ts'

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
  await mkdir(picturesFolder, { recursive: true })
  await page.screenshot({ path: join(picturesFolder, 'edit-layout.png') })
  await page.mouse.up()
})

test('the list of accounts', async ({ signIn }) => {
  const page = await signIn('agent')
  await page.goto('/accounts?sort=-balance&overdue=30')
  await expect(page.getByRole('table', { name: 'Accounts' }).getByRole('row').nth(5)).toBeVisible()
  await take(page, 'accounts')
})

test('the files of an account', async ({ signIn }) => {
  const page = await signIn('manager')
  await page.goto('/accounts/DEB-004217/files')
  await expect(page.getByText('Supply contract.pdf')).toBeVisible()
  await take(page, 'guide/files')
})

test('a telephone', async ({ signIn }) => {
  const page = await signIn('agent', { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 })
  await openAccount(page, 'DEB-004217')
  await expect(page.getByRole('region', { name: 'Contact details' })).toBeVisible()
  await take(page, 'phone')
})

test('the guide of charges and mandates', async ({ signIn }) => {
  const page = await signIn('agent')
  await openAccount(page, 'DEB-004217')
  const methods = await widget(page, 'Payment methods and mandates')
  await methods.getByRole('button', { name: /^Charge IBAN/ }).click()
  const charge = page.getByRole('dialog', { name: 'Charge payment method' })
  await expect(charge.getByRole('checkbox', { name: /^Collect €/ })).toBeVisible()
  await take(page, 'guide/charge-payment-method')
  await charge.getByRole('button', { name: 'Cancel' }).click()
  await methods
    .getByRole('button', { name: /^Cancel charge/ })
    .first()
    .click()
  const cancel = page.getByRole('dialog', { name: 'Cancel charge' })
  await expect(cancel.getByRole('radio').first()).toBeVisible()
  await take(page, 'guide/cancel-charge')
  await cancel.getByRole('button', { name: 'Cancel', exact: true }).click()
  await methods.getByRole('button', { name: 'Disable mandate M-DEB-004217' }).click()
  const disable = page.getByRole('dialog', { name: 'Disable mandate' })
  await disable.getByRole('radio', { name: 'Until a day' }).check()
  await take(page, 'guide/disable-mandate')
})

test('the guide of holds, opt-outs and the contact policy', async ({ signIn }) => {
  // On accounts of Bluepeak, which works under US Regulation F.
  const page = await signIn('otherManager')
  const { accounts } = await ask<{ accounts: { nodes: { reference: string; id: string }[] } }>(
    page,
    '{ accounts(filter: { status: open, overdueDaysFrom: 5 }, orderBy: { field: reference, direction: asc }, first: 20) { nodes { id reference } } }',
  )
  const [account] = accounts.nodes
  if (!account) throw new Error('There is no overdue account')
  for (let call = 0; call < 8; call++) {
    const input = {
      accountId: account.id,
      method: 'phone',
      direction: 'outbound',
      outcome: 'noAnswer',
      idempotencyKey: crypto.randomUUID(),
    }
    await ask(
      page,
      'mutation Add($input: AddInteractionInput!) { addInteraction(input: $input) { __typename } }',
      { input },
    )
  }
  await openAccount(page, account.reference)
  for (const [action, name] of [
    ['Call now', 'guide/contact-policy'],
    ['Set hold', 'guide/set-hold'],
    ['Record opt-out', 'guide/record-opt-out'],
  ] as const) {
    const dialog = await chooseAction(page, action)
    await expect(dialog.getByRole('radio').first()).toBeVisible()
    if (action === 'Call now') await expect(dialog.getByRole('textbox')).toBeVisible()
    await take(page, name)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  }
})

test('the guide of claims', async ({ signIn }) => {
  const page = await signIn('manager')
  await openAccount(page, 'DEB-004217')
  const claims = await widget(page, 'Claims')
  const open = async (action: string) => {
    await claims.getByRole('button', { name: 'Actions on INV-21790', exact: true }).click()
    await page.getByRole('menuitem', { name: action }).click()
    return page.getByRole('dialog').last()
  }
  const prolongate = await open('Prolongate claim')
  await prolongate.getByRole('radio', { name: '14 days' }).check()
  await take(page, 'guide/prolongate-claim')
  await prolongate.getByRole('button', { name: 'Prolong by 14 days' }).click()
  const cancel = await open('Cancel prolongation')
  await expect(cancel.getByRole('radio', { name: /INV-21790/ })).toBeChecked()
  await take(page, 'guide/cancel-prolongation')
  await cancel.getByRole('button', { name: 'Cancel the prolongation' }).click()
  const dispute = await open('Dispute claim')
  await dispute.getByRole('combobox', { name: 'Reason' }).selectOption({ index: 1 })
  await take(page, 'guide/dispute-claim')
  await dispute.getByRole('button', { name: 'Record the dispute' }).click()
  const resolve = await open('Resolve dispute')
  await resolve.getByRole('radio', { name: /^Withdrawn/ }).check()
  await take(page, 'guide/resolve-dispute')
  await resolve.getByRole('button', { name: 'Resolve it' }).click()
  const writeOff = await open('Write off claim')
  await expect(writeOff.getByRole('textbox', { name: 'Amount' })).not.toHaveValue('')
  await take(page, 'guide/write-off-claim')
})

test('the guide of instalment plans', async ({ signIn, account }) => {
  const page = await signIn('agent')
  await openAccount(page, account.reference)
  const dialog = await chooseAction(page, 'Restructure account')
  await dialog.getByRole('button', { name: 'Simulate' }).click()
  await expect(dialog.getByRole('table', { name: 'Instalments' })).toBeVisible()
  await take(page, 'guide/restructure-account')
  await dialog.getByRole('button', { name: 'Agree to the plan' }).click()
  await expect(await widget(page, 'Instalment plan')).toContainText('in force')
  await take(page, 'guide/instalment-plan')
})

test('the guide of settings', async ({ signIn }) => {
  const page = await signIn('admin')
  await page.goto('/settings/values?group=Contact+policy')
  await expect(page.getByRole('combobox', { name: 'Contact policy' })).toBeVisible()
  await take(page, 'guide/settings')
})

test('the guide of calls', async ({ signIn, account }) => {
  const page = await signIn('manager')
  await callByProvider(page, account.id)
  await ask(page, 'mutation ($input: SetOwnPhoneInput!) { setOwnPhone(input: $input) { __typename } }', {
    input: { number: '+35315550182', idempotencyKey: crypto.randomUUID() },
  })
  await openAccount(page, account.reference)
  const dialog = await chooseAction(page, 'Call now')
  await expect(dialog.getByText('Your phone rings first')).toBeVisible()
  await dialog.getByRole('button', { name: /^Call \+/ }).click()
  const form = page.getByRole('dialog', { name: 'Add interaction' })
  await expect(form.getByRole('timer')).toBeVisible()
  await take(page, 'guide/call-now')
})
