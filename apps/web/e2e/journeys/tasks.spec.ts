import { dayFromToday, message, openAccount, readDay } from '../set-up/account-page.ts'
import { ask } from '../set-up/ask.ts'
import { expect, test } from '../set-up/journey.ts'

const openTasks = 'query OpenTasks($reference: String!) { account(reference: $reference) { openTaskCount } }'

test('a task is given, edited, found in its queue and resolved', async ({ agent, account, signIn }) => {
  await openAccount(agent, account.reference)
  const button = agent.getByRole('button', { name: /^Tasks/ })
  const { account: found } = await ask<{ account: { openTaskCount: number } }>(agent, openTasks, {
    reference: account.reference,
  })
  const before = found.openTaskCount
  const badge = (count: number) => (count === 0 ? 'Tasks' : `Tasks${count}`)
  await expect(button).toHaveText(badge(before))
  await agent.keyboard.press('t')
  const dialog = agent.getByRole('dialog', { name: 'Create task' })
  await dialog.getByRole('combobox', { name: 'Queue' }).selectOption({ label: 'Payment questions' })
  await dialog.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Conor Walsh' })
  await dialog.getByLabel('Due').fill(dayFromToday(3))
  await dialog.getByRole('textbox', { name: 'Tags' }).fill('statement')
  const note = `Ask for the bank statement of ${account.reference}`
  await dialog.getByRole('textbox', { name: 'Note' }).fill(note)
  await dialog.getByRole('button', { name: 'Create task' }).click()
  await expect(message(agent, 'Task created')).toBeVisible()
  await expect(button).toHaveText(badge(before + 1))

  await button.click()
  const tasks = agent.getByRole('dialog', { name: 'Open tasks' })
  await tasks.getByRole('button', { name: `Edit task: ${note}` }).click()
  const edit = agent.getByRole('dialog', { name: 'Edit task' })
  await edit.getByLabel('Due').fill(dayFromToday(5))
  await edit.getByRole('button', { name: 'Save' }).click()
  await expect(tasks.getByRole('listitem').filter({ hasText: note })).toContainText(readDay(dayFromToday(5)))

  const colleague = await signIn('colleague')
  await colleague.goto('/tasks')
  const row = colleague.getByRole('listitem').or(colleague.getByRole('row')).filter({ hasText: note }).first()
  await expect(row).toBeVisible()
  await row.getByRole('button', { name: /Resolve/ }).click()
  await colleague
    .getByRole('dialog')
    .getByRole('button', { name: /Resolve/ })
    .click()
  await expect(colleague.getByText(note)).toHaveCount(0)
  await tasks.getByRole('button', { name: 'Close', exact: true }).last().click()
  await expect(button).toHaveText(badge(before))
})
