import { ask } from '../set-up/ask.ts'
import { message, openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

const accounts = `{ accounts(first: 1, orderBy: { field: reference, direction: desc }) { nodes { reference profile { id name } } } }`

interface Found {
  readonly accounts: { readonly nodes: { reference: string; profile: { id: string; name: string } }[] }
}

test('an admin sets the policy pack of a profile; its accounts follow where they are open, and inherit again', async ({
  signIn,
}) => {
  // In the other organisation, so that no journey next door works under another law meanwhile.
  const admin = await signIn('otherAdmin')
  const [account] = (await ask<Found>(admin, accounts)).accounts.nodes
  if (!account) throw new Error('There is no account')
  const manager = await signIn('otherManager')
  await openAccount(manager, account.reference)
  const open = (await widget(manager, 'Effective settings')).getByRole('row', { name: /^Contact policy/ })
  await expect(open).toBeVisible()
  await admin.goto('/accounts')
  await admin.getByRole('link', { name: 'Settings', exact: true }).click()
  await admin.getByRole('combobox', { name: 'Settings of' }).selectOption(account.profile.id)
  await expect(admin).toHaveURL(/profile=prf_/)
  await admin.getByRole('link', { name: /^Contact policy/ }).click()
  const pack = admin.getByRole('combobox', { name: 'Contact policy' })
  const wanted = (await pack.inputValue()) === 'uk' ? 'European Union' : 'United Kingdom'
  await pack.selectOption({ label: wanted })
  await admin.getByRole('button', { name: /^Save changes/ }).click()
  await expect(message(admin, `The settings of ${account.profile.name} are saved.`)).toBeVisible()
  await expect(admin.getByRole('region', { name: 'Last changes' })).toContainText('Contact policy:')
  await expect(open).toContainText(wanted)

  await openAccount(admin, account.reference)
  const inForce = (await widget(admin, 'Effective settings')).getByRole('row', { name: /^Contact policy/ })
  await expect(inForce).toContainText(wanted)
  await expect(inForce).toContainText('profile')

  await admin.goBack()
  await admin.getByRole('button', { name: 'Reset Contact policy to inherited' }).click()
  await admin.getByRole('link', { name: 'Accounts', exact: true }).click()
  await admin
    .getByRole('alertdialog', { name: 'Leave without saving?' })
    .getByRole('button', { name: 'Stay' })
    .click()
  await admin.getByRole('button', { name: /^Save changes/ }).click()
  await expect(admin.getByText('Not saved')).toHaveCount(0)
  await openAccount(admin, account.reference)
  await widget(admin, 'Effective settings')
  await expect(inForce).not.toContainText(wanted)
})

test('a team manager changes one account, and two at once are asked who is right', async ({
  signIn,
  account,
}) => {
  const [manager, admin] = [await signIn('manager'), await signIn('admin')]
  await openAccount(manager, account.reference)
  await (await widget(manager, 'Effective settings')).getByRole('link', { name: 'Change' }).click()
  await admin.goto(`/settings/values?account=${account.id}`)
  for (const [page, days] of [
    [admin, '41'],
    [manager, '42'],
  ] as const) {
    await page.getByRole('link', { name: /^Promises and plans/ }).click()
    await page.getByRole('textbox', { name: 'Longest promise' }).fill(days)
    await page.getByRole('button', { name: /^Save changes/ }).click()
    if (page === admin) await expect(page.getByText('Not saved')).toHaveCount(0)
  }
  const conflict = manager.getByRole('alert', { name: 'Changed by somebody else too' })
  await expect(conflict).toContainText('41 days')
  await conflict.getByRole('button', { name: 'Longest promise: keep yours' }).click()
  await manager.getByRole('button', { name: /^Save changes/ }).click()
  await expect(manager.getByText('Not saved')).toHaveCount(0)
  await manager.getByRole('link', { name: `Account ${account.reference}` }).click()
  await expect(await widget(manager, 'Latest diary')).toContainText('Settings changed: longest promise')
})
