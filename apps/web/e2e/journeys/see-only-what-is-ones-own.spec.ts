import { message, openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

test('what is not there, or is another organisation’s, is not found', async ({ agent, signIn }) => {
  const other = await signIn('otherAdmin')
  for (const [page, reference] of [
    [agent, 'DEB-999999'],
    // An account of the other organisation gets the same answer as one that never was.
    [other, 'DEB-004217'],
  ] as const) {
    await page.goto(`/accounts/${reference}`)
    await expect(page.getByText('There is no such account')).toBeVisible()
  }
  await agent.goto('/no/such/page')
  await expect(agent.getByRole('heading', { name: /no such page|not found/i })).toBeVisible()
})

test('somebody who only reads is offered nothing else', async ({ signIn }) => {
  const reader = await signIn('readOnly')
  await openAccount(reader, 'DEB-004217')
  await expect(await widget(reader, 'Ledger summary')).toContainText('€4,318.20')
  await expect(reader.getByRole('button', { name: 'Add note', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await expect(reader.getByRole('button', { name: 'Add note', exact: true })).toHaveAccessibleDescription(
    /Your role does not allow/,
  )
  await reader.keyboard.press('o')
  await expect(message(reader, /Your role does not allow/)).toBeVisible()
  await expect(reader.getByRole('dialog')).toHaveCount(0)
  await reader.getByRole('button', { name: 'Actions', exact: true }).click()
  const items = reader.getByRole('menuitem')
  await expect(items.first()).toBeVisible()
  for (const item of await items.all()) {
    if (/Keyboard shortcuts/.test(await item.innerText())) continue
    await expect(item).toHaveAttribute('aria-disabled', 'true')
  }
  await reader.keyboard.press('Escape')
  const contact = await widget(reader, 'Contact details')
  await expect(contact).toContainText('m.keane@example.test')
  await expect(contact.getByRole('button', { name: /^(Edit|Remove|Reveal)/ })).toHaveCount(0)
  await reader.goto('/settings/metadata')
  await expect(reader.getByRole('link', { name: 'New schema' })).toHaveCount(0)
})
