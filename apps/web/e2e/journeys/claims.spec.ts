import type { Locator, Page } from '@playwright/test'
import { balanceDue, chooseAction, euros, message, openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

/** Opens the menu of one claim in the widget and chooses from it. */
async function onClaim(page: Page, reference: string, action: string): Promise<Locator> {
  const claims = await widget(page, 'Claims')
  await claims.getByRole('button', { name: `Actions on ${reference}`, exact: true }).click()
  await page
    .getByRole('menu', { name: `Actions on ${reference}` })
    .getByRole('menuitem', { name: action })
    .click()
  return page.getByRole('dialog').last()
}

async function rowOf(page: Page, reference: string): Promise<Locator> {
  const claims = await widget(page, 'Claims')
  return claims.getByRole('row').filter({ has: page.getByRole('link', { name: reference, exact: true }) })
}

test('a claim is prolonged for a fee, and a manager takes that back', async ({ agent, account, signIn }) => {
  const before = Number(account.balance)
  await openAccount(agent, account.reference)
  const dialog = await onClaim(agent, account.claim, 'Prolongate claim')
  await dialog.getByRole('radio', { name: '14 days' }).check()
  await expect(dialog).toContainText('Prolonged already')
  await expect(dialog).toContainText('0 of 60 days, 0 of 3 times')
  await expect(dialog).toContainText('Basis of the fee')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Salary is late')
  await dialog.getByRole('button', { name: 'Prolong by 14 days' }).dblclick()
  await expect(message(agent, new RegExp(`${account.claim} is due`))).toBeVisible()
  const prolonged = await rowOf(agent, account.claim)
  await expect(prolonged).toContainText('not due')
  await expect(prolonged).toContainText('Prolonged by 14 days')
  const fee = await rowOf(agent, `${account.claim}-P1`)
  await expect(fee).toContainText(`fee of ${account.claim}`)
  await expect(balanceDue(agent)).not.toHaveText(euros(before))

  const manager = await signIn('manager')
  await openAccount(manager, account.reference)
  const cancel = await onClaim(manager, account.claim, 'Cancel prolongation')
  await expect(cancel).toContainText('is reversed')
  await cancel.getByRole('button', { name: 'Cancel the prolongation' }).click()
  await expect(message(manager, 'Prolongation cancelled')).toBeVisible()
  await expect(await rowOf(manager, account.claim)).toContainText('d overdue')
  // The agent's page follows without being loaded again.
  await expect(await rowOf(agent, `${account.claim}-P1`)).toHaveCount(0)
  await expect(balanceDue(agent)).toHaveText(euros(before))
})

test('a claim is disputed and collected again, then written off and recovered', async ({
  agent,
  account,
  signIn,
}) => {
  await openAccount(agent, account.reference)
  const dialog = await onClaim(agent, account.claim, 'Dispute claim')
  await dialog.getByRole('combobox', { name: 'Reason' }).selectOption({ label: 'Has paid it already' })
  await dialog.getByRole('checkbox', { name: 'It came in writing' }).check()
  await dialog.getByRole('button', { name: 'Record the dispute' }).click()
  await expect(message(agent, `${account.claim} is disputed`)).toBeVisible()
  await expect(await rowOf(agent, account.claim)).toContainText('has paid it already')
  await expect(agent.getByRole('main').getByText('Disputed', { exact: true }).first()).toBeVisible()

  const manager = await signIn('manager')
  await openAccount(manager, account.reference)
  const resolve = await onClaim(manager, account.claim, 'Resolve dispute')
  await resolve.getByRole('radio', { name: /^Rejected/ }).check()
  await resolve.getByRole('button', { name: 'Resolve it' }).click()
  // A rejection has to say what was checked.
  await expect(resolve.getByRole('textbox', { name: 'Note' })).toHaveAttribute('aria-invalid', 'true')
  await resolve.getByRole('textbox', { name: 'Note' }).fill('No payment of that day on the account')
  await resolve.getByRole('button', { name: 'Resolve it' }).click()
  await expect(message(manager, 'Dispute resolved')).toBeVisible()

  const writeOff = await onClaim(manager, account.claim, 'Write off claim')
  await writeOff.getByRole('textbox', { name: 'Amount' }).fill('1.00')
  await writeOff.getByRole('combobox', { name: 'Reason' }).selectOption({ label: 'Hardship' })
  await writeOff.getByRole('button', { name: 'Write off €1.00' }).click()
  await expect(message(manager, `${account.claim}: written off`)).toBeVisible()
  await expect(await rowOf(agent, account.claim)).toContainText('€1.00 written off')
  await expect(balanceDue(agent)).toHaveText(euros(Number(account.balance) - 1))

  // An agent is not offered it, and the menu of the page says why.
  await agent.getByRole('button', { name: 'Actions', exact: true }).click()
  const item = agent.getByRole('menuitem', { name: /^Write off claim/ })
  await expect(item).toHaveAttribute('aria-disabled', 'true')
  await agent.keyboard.press('Escape')
  const again = await chooseAction(manager, 'Write off claim')
  await expect(again).toBeVisible()
})
