import { chooseAction, message, openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

test('an agent calls a debtor, writes down what came of it, and marks the number', async ({
  agent,
  account,
}) => {
  // What a browser does with a telephone link is the machine's business; the journey sees which one it was given.
  await agent.addInitScript(() => {
    const dialled: string[] = []
    Object.assign(globalThis, { dialled })
    HTMLAnchorElement.prototype.click = function click() {
      dialled.push(this.href)
    }
  })
  await openAccount(agent, account.reference)
  await agent.getByRole('button', { name: 'Call now', exact: true }).click()
  await agent.getByRole('radio', { name: new RegExp(account.phone.replaceAll('+', '\\+')) }).check()
  await agent
    .getByRole('button', { name: `Call ${account.phone}` })
    .last()
    .click()
  const form = agent.getByRole('dialog', { name: 'Add interaction' })
  await expect(form.getByRole('timer')).toHaveText(/0:0\d/)
  const dialled = await agent.evaluate(() => (globalThis as unknown as { dialled: string[] }).dialled)
  expect(dialled).toEqual([`tel:${account.phone.replaceAll(' ', '')}`])

  await form.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Promise to pay' })
  await form.getByRole('textbox', { name: 'Further information' }).fill('Paid on Friday, he says')
  await form.getByRole('button', { name: 'Add interaction' }).click()
  await expect(message(agent, 'Interaction added')).toBeVisible()
  await expect(await widget(agent, 'Latest diary')).toContainText('Paid on Friday, he says')
  await expect(agent.getByText(/^Worked today/)).toBeVisible()

  const dialog = await chooseAction(agent, 'Invalidate phone number')
  await dialog.getByRole('radio', { name: account.phone }).check()
  await dialog.getByRole('button', { name: 'Mark invalid' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Note' }).fill('A stranger answers')
  await dialog.getByRole('button', { name: 'Mark invalid' }).click()
  await expect(message(agent, 'Phone number marked invalid')).toBeVisible()
  const contact = await widget(agent, 'Contact details')
  await expect(contact.locator('s', { hasText: account.phone })).toBeVisible()

  const again = await chooseAction(agent, 'Validate phone number')
  await again.getByRole('radio', { name: account.phone }).check()
  await again.getByRole('button', { name: 'Mark valid' }).click()
  await expect(message(agent, 'Phone number marked valid')).toBeVisible()
  await expect(contact.locator('s', { hasText: account.phone })).toHaveCount(0)

  const edit = await chooseAction(agent, 'Edit debtor and contact details')
  await edit.getByRole('textbox', { name: 'Employer' }).fill('Harbour Fish')
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(edit).toHaveCount(0)
  await expect(contact).toContainText('Harbour Fish')
})
