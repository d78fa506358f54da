import { dayFromToday, message, openAccount, readDay } from '../set-up/account-page.ts'
import { ask } from '../set-up/ask.ts'
import { expect, test } from '../set-up/journey.ts'

const openTasks = 'query OpenTasks($reference: String!) { account(reference: $reference) { openTaskCount } }'

test('a task is given, edited, found in its queue and resolved', async ({ agent, account, signIn }) => {
  const colleague = await signIn('colleague')
  await colleague.goto('/tasks')
  await expect(colleague.getByRole('main').getByRole('button', { name: 'Next account' })).toBeVisible()
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

  // Nobody reloads: what the agent does comes to the colleague's page by itself.
  const row = colleague.getByRole('listitem').or(colleague.getByRole('row')).filter({ hasText: note }).first()
  await expect(row).toContainText(readDay(dayFromToday(5)))
  await row.getByRole('button', { name: /Resolve/ }).click()
  await colleague
    .getByRole('dialog')
    .getByRole('button', { name: /Resolve/ })
    .click()
  await expect(colleague.getByText(note)).toHaveCount(0)
  await tasks.getByRole('button', { name: 'Close', exact: true }).last().click()
  await expect(button).toHaveText(badge(before))
})

const queues = '{ queues { id name } }'
const create = 'mutation Create($input: CreateTaskInput!) { createTask(input: $input) { __typename } }'

test('many tasks are moved to another day and resolved together', async ({ agent, account, signIn }) => {
  const tag = `letters-${account.reference.toLowerCase()}`
  const [queue] = (await ask<{ queues: { id: string }[] }>(agent, queues)).queues
  for (const note of ['Send the first letter', 'Send the second letter']) {
    const input = { accountId: account.id, queueId: queue?.id, dueOn: dayFromToday(2), tags: [tag], note }
    await ask(agent, create, { input: { ...input, idempotencyKey: crypto.randomUUID() } })
  }
  const manager = await signIn('manager')
  await manager.goto('/tasks?show=all')
  await manager.getByRole('button', { name: 'Tag' }).click()
  await manager.getByRole('menuitem', { name: tag }).click()
  const tasks = manager.getByRole('main').getByRole('listitem').filter({ hasText: account.reference })
  await expect(tasks).toHaveCount(2)

  const all = manager.getByRole('checkbox', { name: /^Choose all/ })
  const chosen = manager.getByRole('region', { name: 'Chosen tasks' })
  await all.check()
  await expect(chosen).toContainText('2 tasks chosen')
  await chosen.getByRole('combobox', { name: 'What to do' }).selectOption({ label: 'Change the due date' })
  await chosen.getByLabel('New due date').fill(dayFromToday(9))
  await chosen.getByRole('button', { name: 'Change 2 tasks' }).click()
  await expect(message(manager, '2 of 2 tasks changed')).toBeVisible()
  await expect(tasks.filter({ hasText: readDay(dayFromToday(9)) })).toHaveCount(2)

  await all.check()
  await chosen.getByRole('combobox', { name: 'What to do' }).selectOption({ label: 'Resolve' })
  await chosen.getByRole('button', { name: 'Resolve 2 tasks' }).click()
  await expect(tasks).toHaveCount(0)
  await expect(chosen).toHaveCount(0)
})
