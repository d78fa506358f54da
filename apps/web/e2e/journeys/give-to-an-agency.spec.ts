import { expectAccessible } from '../set-up/expect-accessible.ts'
import { chooseAction, message, openAccount } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

test('an account is given to an agency and recalled, and the agency is archived and restored', async ({
  signIn,
  account,
}) => {
  const admin = await signIn('admin')
  await admin.goto('/settings/agencies')
  await admin.getByRole('button', { name: 'Add agency' }).click()
  const form = admin.getByRole('dialog', { name: 'Add agency' })
  const name = `Cedar ${account.reference}`
  await form.getByRole('textbox', { name: 'Name' }).fill(name)
  await form.getByRole('textbox', { name: 'Commission in percent' }).fill('12.5')
  await form.getByRole('button', { name: 'Add agency' }).click()
  await expect(message(admin, `Agency saved: ${name}`)).toBeVisible()
  await expectAccessible(admin, 'the agencies', 'light')

  const manager = await signIn('manager')
  await openAccount(manager, account.reference)
  const assign = await chooseAction(manager, 'Assign to agency')
  await assign.getByRole('combobox', { name: 'Agency' }).selectOption({ label: `${name}, keeps 12.5%` })
  await assign.getByRole('textbox', { name: /^Note/ }).fill('No answer since May')
  await assign.getByRole('button', { name: 'Assign to agency' }).click()
  await expect(message(manager, `Assigned to ${name}`)).toBeVisible()
  await expect(manager.getByText(`At agency ${name}`)).toBeVisible()

  await admin.reload()
  const download = admin.waitForEvent('download')
  await admin.getByRole('link', { name: `Download claims of ${name}` }).click()
  expect((await download).suggestedFilename()).toMatch(/claims\.csv$/)

  const recall = await chooseAction(manager, 'Recall from agency')
  await recall.getByRole('textbox', { name: 'Reason' }).fill('Pays us directly')
  await recall.getByRole('button', { name: 'Recall from agency' }).click()
  await expect(message(manager, `Recalled from ${name}`)).toBeVisible()
  await expect(manager.getByText(`At agency ${name}`)).toHaveCount(0)

  // Out of use, and in use again.
  await admin.reload()
  await admin.getByRole('button', { name: `Edit ${name}` }).click()
  await admin.getByRole('button', { name: 'Archive this agency' }).click()
  await admin.getByRole('button', { name: 'Archive', exact: true }).click()
  await expect(message(admin, `Agency archived: ${name}`)).toBeVisible()
  await admin.getByRole('button', { name: `Restore ${name}` }).click()
  await admin.getByRole('button', { name: 'Restore', exact: true }).click()
  await expect(message(admin, `Agency restored: ${name}`)).toBeVisible()
  await expect(admin.getByRole('button', { name: `Edit ${name}` })).toBeVisible()
})
