import {
  chooseAction,
  dayFromToday,
  fact,
  message,
  openAccount,
  readDay,
  widget,
} from '../set-up/account-page.ts'
import { ask } from '../set-up/ask.ts'
import { expect, test } from '../set-up/journey.ts'

const openClaims = `query Open($id: ID!) { account(id: $id) { claims(state: open) { daysOverdue } } }`
interface OpenClaims {
  readonly account: { readonly claims: readonly { readonly daysOverdue: number | null }[] }
}

test('an agent restructures an account, takes the first instalment, and cancels the plan', async ({
  agent,
  account,
}) => {
  const first = dayFromToday(7)
  await openAccount(agent, account.reference)
  await expect(fact(agent, 'Oldest overdue')).toContainText('day')
  const dialog = await chooseAction(agent, 'Restructure account')
  await dialog.getByRole('radio', { name: 'Weekly' }).check()
  await dialog.getByLabel('First instalment').fill(first)
  await dialog.getByRole('textbox', { name: 'Instalments' }).fill('3')
  // What is not simulated cannot be agreed.
  await expect(dialog.getByRole('button', { name: 'Agree to the plan' })).toHaveAttribute(
    'aria-disabled',
    'true',
  )
  await dialog.getByRole('button', { name: 'Simulate' }).click()
  const simulated = dialog.getByRole('table', { name: 'Instalments' }).getByRole('row')
  await expect(simulated).toHaveCount(4)
  await expect(simulated.nth(1)).toContainText(readDay(first))
  await expect(simulated.nth(3)).toContainText(readDay(dayFromToday(21)))
  await expect(simulated.nth(3)).toContainText('€0.00')
  const amount = await simulated.nth(1).getByRole('cell').nth(2).textContent()
  await dialog.getByRole('button', { name: 'Agree to the plan' }).click()
  await expect(message(agent, 'Instalment plan agreed')).toBeVisible()

  // The account is as old as its oldest unpaid instalment now, and says what it waits for.
  await expect(fact(agent, 'Oldest overdue')).toContainText('nothing')
  await expect(fact(agent, 'Next step')).toContainText(`Instalment 1 of 3, ${amount}, ${readDay(first)}`)
  const agreements = await widget(agent, 'Payment agreements')
  await expect(agreements.getByRole('row', { name: /3 instalments/ })).toContainText('in force')

  await agent.keyboard.press('r')
  const payment = agent.getByRole('dialog', { name: 'Record payment' })
  await payment.getByRole('textbox', { name: 'Amount' }).fill(String(amount).replace(/[^\d.]/g, ''))
  await payment.getByRole('combobox', { name: 'Paid by' }).selectOption('Cash')
  await payment.getByRole('button', { name: /^Record €/ }).click()
  await expect(message(agent, /^Payment of .* recorded$/)).toBeVisible()
  await expect(fact(agent, 'Next step')).toContainText('Instalment 2 of 3')
  const plan = await widget(agent, 'Instalment plan')
  await expect(plan.getByRole('row', { name: new RegExp(readDay(first)) })).toContainText('kept')

  await plan.getByRole('button', { name: 'Cancel the instalment plan' }).click()
  const cancel = agent.getByRole('dialog', { name: 'Cancel instalment plan' })
  await expect(cancel).toContainText('3 instalments')
  await cancel.getByRole('textbox', { name: 'Reason' }).fill('Lost the job')
  await cancel.getByRole('button', { name: 'Cancel the plan' }).click()
  await expect(message(agent, 'Instalment plan cancelled')).toBeVisible()
  // As old as its oldest claim again; the instalment may have settled all that were overdue.
  const { claims } = (await ask<OpenClaims>(agent, openClaims, { id: account.id })).account
  const overdue = claims.some(({ daysOverdue }) => (daysOverdue ?? 0) > 0)
  await expect(fact(agent, 'Oldest overdue')).toContainText(overdue ? 'day' : 'nothing')
  await expect(agreements.getByRole('row', { name: /3 instalments/ })).toContainText('cancelled')
})
