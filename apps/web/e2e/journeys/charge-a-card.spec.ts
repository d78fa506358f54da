import { expectAccessible } from '../set-up/expect-accessible.ts'
import { dayFromToday, message, openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'
import { takeChargeableAccount } from '../set-up/take-chargeable-account.ts'

test('a card is charged, its outcome shows by itself, a later charge is called off, and its mandate is disabled and enabled again', async ({
  signIn,
}) => {
  const manager = await signIn('manager')
  const { reference, claim, mandate } = await takeChargeableAccount(manager)
  await openAccount(manager, reference)
  const methods = await widget(manager, 'Payment methods and mandates')
  await methods.getByRole('button', { name: new RegExp(`by ${mandate}`) }).click()
  const dialog = manager.getByRole('dialog', { name: 'Charge payment method' })
  await dialog.getByRole('radio', { name: 'A part' }).check()
  await dialog.getByRole('textbox', { name: 'Amount' }).fill('1.23')
  const agreed = dialog.getByRole('checkbox', { name: /^Collect €1\.23/ })
  await expect(agreed).toBeVisible()
  await expectAccessible(manager, 'charging a card', 'light')
  // Nothing is charged before it is agreed to.
  await dialog.getByRole('button', { name: 'Charge €1.23' }).click()
  await expect(dialog.getByText('tick this to charge')).toBeVisible()
  await agreed.check()
  await dialog.getByRole('button', { name: 'Charge €1.23' }).dblclick()
  await expect(message(manager, 'Charge is on its way')).toBeVisible()

  const charges = methods.getByRole('region', { name: 'Latest charges' })
  const charge = charges.getByRole('listitem').filter({ hasText: '€1.23' })
  await expect(charge).toHaveCount(1)
  await expect(charge).toContainText(claim)
  // Without a reload: the worker tells when the provider has answered.
  await expect(charge).toContainText('succeeded')

  await methods.getByRole('button', { name: new RegExp(`by ${mandate}`) }).click()
  await dialog.getByRole('radio', { name: 'A part' }).check()
  await dialog.getByRole('textbox', { name: 'Amount' }).fill('1.45')
  await dialog.getByLabel('Collect on').fill(dayFromToday(5))
  await dialog.getByRole('checkbox', { name: /^Collect €1\.45/ }).check()
  await dialog.getByRole('button', { name: 'Charge €1.45' }).click()
  const later = charges.getByRole('listitem').filter({ hasText: '€1.45' })
  await expect(later).toContainText('scheduled')
  await later.getByRole('button', { name: /^Cancel charge/ }).click()
  const cancel = manager.getByRole('dialog', { name: 'Cancel charge' })
  await expect(cancel.getByRole('radio', { name: /€1\.45/ })).toBeChecked()
  await cancel.getByRole('textbox', { name: 'Reason' }).fill('Pays by transfer')
  await expectAccessible(manager, 'cancelling a charge', 'light')
  await cancel.getByRole('button', { name: 'Cancel the charge' }).click()
  await expect(message(manager, 'Charge cancelled')).toBeVisible()
  await expect(later).toContainText('cancelled')
  await expect(later.getByRole('button')).toHaveCount(0)

  await openAccount(manager, reference, 'diary')
  await expect(manager.getByText(/Charge of €1\.23 .*succeeded/)).toBeVisible()
  await expect(manager.getByText(/Charge of €1\.45 .*cancelled. Pays by transfer/)).toBeVisible()

  await openAccount(manager, reference)
  const again = await widget(manager, 'Payment methods and mandates')
  await again.getByRole('button', { name: `Disable mandate ${mandate}` }).click()
  const disable = manager.getByRole('dialog', { name: 'Disable mandate' })
  await disable.getByRole('textbox', { name: 'Reason' }).fill('Wages come late')
  await disable.getByRole('button', { name: 'Disable the mandate' }).click()
  await expect(message(manager, 'Mandate disabled')).toBeVisible()
  await expect(again).toContainText('disabled')
  await expect(again.getByRole('button', { name: new RegExp(`by ${mandate}`) })).toHaveCount(0)

  await again.getByRole('button', { name: `Enable mandate ${mandate}` }).click()
  const enable = manager.getByRole('dialog', { name: 'Enable mandate' })
  await enable.getByRole('button', { name: 'Enable the mandate' }).click()
  await expect(message(manager, 'Mandate enabled')).toBeVisible()
  await expect(again.getByRole('button', { name: new RegExp(`by ${mandate}`) })).toBeVisible()
})
