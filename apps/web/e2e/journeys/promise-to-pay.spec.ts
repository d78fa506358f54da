import {
  chooseAction,
  dayFromToday,
  euros,
  message,
  openAccount,
  readDay,
  widget,
} from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

test('an agent takes a promise to pay, and cancels it', async ({ agent, account }) => {
  const due = dayFromToday(6)
  await openAccount(agent, account.reference)
  await agent.keyboard.press('p')
  const dialog = agent.getByRole('dialog', { name: 'Promise to pay' })
  await expect(dialog.getByRole('textbox', { name: 'Amount' })).toHaveValue(account.balance)
  await dialog.getByRole('textbox', { name: 'Amount' }).fill('25')
  await dialog.getByLabel('Due').fill(due)
  await dialog.getByRole('button', { name: 'Take promise' }).click()
  await expect(message(agent, `Promise of €25.00 by ${readDay(due)} taken`)).toBeVisible()
  const agreements = await widget(agent, 'Payment agreements')
  const promised = agreements.getByRole('row', { name: readDay(due) })
  await expect(promised).toContainText(euros(25))
  await expect(promised).toContainText('due in 6 d')

  // One promise at a time: the menu says why there is no second one.
  await agent.getByRole('button', { name: 'Actions', exact: true }).click()
  const item = agent.getByRole('menuitem', { name: /^Promise to pay/ })
  await expect(item).toHaveAttribute('aria-disabled', 'true')
  await agent.keyboard.press('Escape')

  const cancel = await chooseAction(agent, 'Cancel promise')
  await cancel.getByRole('textbox', { name: 'Reason' }).fill('Lost the job')
  await cancel.getByRole('button', { name: 'Cancel the promise' }).click()
  await expect(message(agent, 'Promise cancelled')).toBeVisible()
  await expect(promised).toContainText('cancelled')
})
