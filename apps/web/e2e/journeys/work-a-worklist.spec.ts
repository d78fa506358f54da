import { expectAccessible } from '../set-up/expect-accessible.ts'
import { message, openAccount } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

test('accounts are worked one after the other, never the same by two people', async ({ agent, signIn }) => {
  const bar = agent.getByRole('region', { name: 'Worklist' })
  const name = agent.getByRole('heading', { level: 1 })
  await agent.goto('/tasks')
  await agent.getByRole('button', { name: 'Next account' }).click()
  await expect(bar).toContainText('All accounts')
  await expectAccessible(agent, 'an account of a worklist', 'light')
  const first = await name.innerText()

  const colleague = await signIn('colleague')
  await colleague.goto('/tasks')
  await colleague.getByRole('button', { name: 'Next account' }).click()
  await expect(colleague.getByRole('region', { name: 'Worklist' })).toBeVisible()
  await expect(colleague.getByRole('heading', { level: 1 })).not.toHaveText(first)

  await agent.keyboard.press('i')
  await expect(agent.getByRole('dialog', { name: 'Add interaction' })).toBeVisible()
  await agent.keyboard.press('Escape')
  await agent.keyboard.press('n')
  await expect(name).not.toHaveText(first)
  await bar.getByRole('button', { name: `Back to ${first}` }).click()
  await expect(name).toHaveText(first)
  await expect(bar.getByRole('button', { name: /^Forward to/ })).toBeVisible()
  await bar.getByRole('button', { name: 'Leave worklist' }).click()
  await expect(agent.getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible()

  await openAccount(agent, 'DEB-004217')
  await agent.getByRole('button', { name: 'Next account', exact: true }).click()
  await expect(bar).toContainText('All accounts')
})

test('a worklist of one’s own is saved, worked and removed', async ({ agent }) => {
  await agent.goto('/tasks')
  await agent.getByRole('button', { name: 'New worklist' }).click()
  const dialog = agent.getByRole('dialog', { name: 'New worklist' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Old and large')
  await dialog.getByRole('textbox', { name: 'Days overdue at least' }).fill('30')
  await dialog.getByRole('radio', { name: 'Largest balance first' }).check()
  await dialog.getByRole('button', { name: 'Save worklist' }).click()
  await expect(message(agent, 'Worklist saved: Old and large')).toBeVisible()
  await agent.getByRole('button', { name: 'Edit worklist Old and large' }).click()
  await agent.getByRole('button', { name: 'Remove this worklist' }).click()
  await agent.getByRole('alertdialog').getByRole('button', { name: 'Remove' }).click()
  await expect(message(agent, 'Worklist removed: Old and large')).toBeVisible()
})
