import { chooseAction, dayFromToday, message, openAccount, widget } from './set-up/account-page.ts'
import { expect, test } from './set-up/journey.ts'
import { take } from './set-up/take-picture.ts'

test('the guide of notes, interactions and phone numbers', async ({ agent, account }) => {
  await openAccount(agent, account.reference)
  const note = await chooseAction(agent, 'Add note')
  await note
    .getByRole('textbox', { name: 'Note' })
    .fill('Starts a new job on 1 December. The payslip comes by post.')
  await take(agent, 'guide/add-note')
  await note.getByRole('button', { name: 'Add note' }).click()
  await expect(message(agent, 'Note added')).toBeVisible()

  const interaction = await chooseAction(agent, 'Add interaction')
  await interaction
    .getByRole('combobox', { name: 'Outcome' })
    .selectOption({ label: 'Asks to be called back' })
  await interaction
    .getByRole('textbox', { name: 'Further information' })
    .fill('Was on a train. Any time after five suits her.')
  await take(agent, 'guide/add-interaction')
  await interaction.getByRole('button', { name: 'Add interaction' }).click()
  await expect(message(agent, 'Interaction added')).toBeVisible()

  const phone = await chooseAction(agent, 'Invalidate phone number')
  await phone.getByRole('radio').first().check()
  await phone
    .getByRole('textbox', { name: 'Note' })
    .fill('A stranger answers, and has had the number for a year.')
  await take(agent, 'guide/invalidate-phone-number')
})

test('the guide of promises and payments', async ({ agent, account, signIn }) => {
  await openAccount(agent, account.reference)
  const promise = await chooseAction(agent, 'Promise to pay')
  await promise.getByRole('textbox', { name: 'Amount' }).fill('25')
  await promise.getByLabel('Due').fill(dayFromToday(6))
  await take(agent, 'guide/create-promise-to-pay')
  await promise.getByRole('button', { name: 'Take promise' }).click()
  await expect(message(agent, /^Promise of/)).toBeVisible()

  const cancel = await chooseAction(agent, 'Cancel promise')
  await cancel.getByRole('textbox', { name: 'Reason' }).fill('Lost the job')
  await take(agent, 'guide/cancel-promise-to-pay')
  await cancel.getByRole('button', { name: 'Cancel the promise' }).click()
  await expect(message(agent, 'Promise cancelled')).toBeVisible()

  const payment = await chooseAction(agent, 'Record payment')
  await payment.getByRole('textbox', { name: 'Amount' }).fill('40')
  await payment.getByRole('combobox', { name: 'Paid by' }).selectOption({ label: 'Bank transfer' })
  await expect(payment.getByRole('listitem').first()).toContainText(account.claim)
  await take(agent, 'guide/record-payment')
  await payment.getByRole('button', { name: /^Record €/ }).click()
  await expect(message(agent, /^Payment of/)).toBeVisible()

  const manager = await signIn('manager')
  await openAccount(manager, account.reference, 'journal')
  await manager.getByRole('button', { name: /^Reverse: Payment of −€40/ }).click()
  const reverse = manager.getByRole('dialog', { name: 'Reverse an entry' })
  await reverse.getByRole('combobox', { name: 'Reason' }).selectOption({ index: 1 })
  await take(manager, 'guide/reverse-ledger-entry')
})

test('the guide of tasks and worklists', async ({ agent, account, signIn }) => {
  await openAccount(agent, account.reference)
  const create = await chooseAction(agent, 'Create task')
  await create.getByRole('combobox', { name: 'Queue' }).selectOption({ label: 'Payment questions' })
  await create.getByLabel('Due').fill(dayFromToday(3))
  await create.getByRole('textbox', { name: 'Tags' }).fill('statement')
  await create.getByRole('textbox', { name: 'Note' }).fill('Ask for the bank statement of November')
  await take(agent, 'guide/create-task')
  await create.getByRole('button', { name: 'Create task' }).click()
  await expect(message(agent, 'Task created')).toBeVisible()
  await agent.getByRole('button', { name: /^Tasks/ }).click()
  await agent.getByRole('button', { name: 'Resolve task: Ask for the bank statement of November' }).click()
  const resolve = agent.getByRole('dialog', { name: 'Resolve task' })
  await expect(resolve).toContainText('Ask for the bank statement of November')
  await resolve.getByRole('textbox', { name: 'Note' }).fill('It came today')
  await take(agent, 'guide/resolve-task')

  const manager = await signIn('manager')
  await manager.goto('/tasks?show=all')
  const boxes = manager.getByRole('checkbox', { name: /^Choose the task/ })
  for (const place of [0, 1, 2]) await boxes.nth(place).check()
  const chosen = manager.getByRole('region', { name: 'Chosen tasks' })
  await chosen.getByRole('combobox', { name: 'What to do' }).selectOption({ label: 'Change the due date' })
  await chosen.getByLabel('New due date').fill(dayFromToday(7))
  await take(manager, 'guide/change-many-tasks')

  const colleague = await signIn('colleague')
  await colleague.goto('/tasks')
  await colleague.getByRole('button', { name: 'Next account', exact: true }).click()
  await expect(colleague.getByRole('region', { name: 'Worklist' })).toBeVisible()
  await expect(await widget(colleague, 'Claims')).toContainText('INV-')
  await colleague.evaluate(() => scrollTo(0, 0))
  await take(colleague, 'guide/next-account')
})

test('the guide of workflows and managers', async ({ signIn }) => {
  const manager = await signIn('manager')
  await openAccount(manager, 'DEB-004217')
  await manager.getByRole('button', { name: 'Change account manager' }).click()
  const assign = manager.getByRole('dialog', { name: 'Assign workflow and manager' })
  await expect(assign.getByRole('combobox', { name: 'Account manager' })).toBeFocused()
  await take(manager, 'guide/assign-account')
})

test('the guide of agencies', async ({ signIn, account }) => {
  const manager = await signIn('manager')
  await openAccount(manager, account.reference)
  const assign = await chooseAction(manager, 'Assign to agency')
  await assign.getByRole('combobox', { name: 'Agency' }).selectOption({ index: 1 })
  await assign.getByRole('textbox', { name: /^Note/ }).fill('No answer since May')
  await take(manager, 'guide/assign-to-agency')
})

test('the guide of debtors and custom fields', async ({ agent }) => {
  await openAccount(agent, 'DEB-004217')
  const edit = await chooseAction(agent, 'Edit debtor and contact details')
  await expect(edit.getByRole('textbox', { name: 'Name' })).toHaveValue('Marisol Keane')
  await take(agent, 'guide/update-debtor')
  await agent.keyboard.press('Escape')
  await expect(edit).toBeHidden()
  const credit = await widget(agent, 'Credit check')
  await credit.getByRole('button', { name: 'Edit Score' }).click()
  await credit.getByRole('textbox', { name: 'Score' }).fill('640')
  await take(agent, 'guide/set-custom-fields')
})
