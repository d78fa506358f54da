import { readFile } from 'node:fs/promises'
import {
  balanceDue,
  dayFromToday,
  euros,
  message,
  openAccount,
  readDay,
  widget,
} from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

test('a payment is previewed, booked, found in the journal and its CSV, and reversed', async ({
  agent,
  account,
  signIn,
}) => {
  const before = Number(account.balance)
  await openAccount(agent, account.reference)
  await expect(balanceDue(agent)).toHaveText(euros(before))
  await agent.keyboard.press('r')
  const dialog = agent.getByRole('dialog', { name: 'Record payment' })
  await dialog.getByRole('textbox', { name: 'Amount' }).fill('2.34')
  await dialog.getByRole('combobox', { name: 'Paid by' }).selectOption({ label: 'Bank transfer' })
  await dialog.getByRole('checkbox', { name: new RegExp(account.claim) }).check()
  await dialog.getByRole('textbox', { name: 'Reference of the payer or bank' }).fill('=SUM(1)')
  const preview = dialog.getByRole('region', { name: 'How the payment would be applied' })
  await expect(preview.getByRole('listitem').first()).toContainText(account.claim)
  await expect(preview).toContainText(euros(before - 2.34))
  await dialog.getByRole('button', { name: 'Record €2.34' }).dblclick()
  await expect(message(agent, 'Payment of €2.34 recorded')).toBeVisible()
  await expect(balanceDue(agent)).toHaveText(euros(before - 2.34))
  await expect(await widget(agent, 'Ledger summary')).toContainText(euros(before - 2.34))

  await agent.getByRole('link', { name: 'Journal', exact: true }).click()
  const table = agent.getByRole('table', { name: 'Journal' })
  const booked = table.getByRole('row', { name: /Payment/ }).filter({ hasText: '−€2.34' })
  await expect(booked).toHaveCount(1)
  await expect(booked).toContainText(readDay(dayFromToday(0)))

  await agent
    .getByRole('group', { name: 'Filters: Journal' })
    .getByRole('button', { name: 'Context' })
    .click()
  const filter = agent.getByRole('dialog', { name: 'Context' })
  await filter.getByRole('option', { name: 'Payment' }).click()
  await filter.getByRole('button', { name: 'Apply' }).click()
  await expect(agent).toHaveURL(/contexts=payment/)
  await expect(table.getByRole('row', { name: /Invoice/ })).toHaveCount(0)
  await agent.getByRole('columnheader', { name: 'Claim' }).getByRole('button').click()
  await expect(agent).toHaveURL(/sort=claim/)
  const shown = (await table.getByRole('row').count()) - 1
  const download = agent.waitForEvent('download')
  await agent.getByRole('link', { name: 'Download these as CSV' }).click()
  const file = await download
  expect(file.suggestedFilename()).toContain(account.reference)
  const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split(/\r?\n/)
  expect(lines).toHaveLength(shown + 1)
  expect(lines.filter((line) => line.includes('-2.34'))).toHaveLength(1)
  // No spreadsheet may take what a payer wrote for a formula.
  expect(lines.join('\n')).not.toMatch(/(^|,)"?=SUM/m)

  await agent.goBack()
  await agent.goBack()
  await expect(table.getByRole('row', { name: /Invoice/ }).first()).toBeVisible()
  await expect(agent.getByRole('button', { name: /^Reverse/ })).toHaveCount(0)

  // Undoing a booking takes somebody with more to say.
  const manager = await signIn('manager')
  await openAccount(manager, account.reference, 'journal')
  await manager.getByRole('button', { name: /^Reverse: Payment of −€2\.34/ }).click()
  const reverse = manager.getByRole('dialog', { name: 'Reverse an entry' })
  await expect(reverse).toContainText('€2.34')
  await reverse.getByRole('combobox', { name: 'Reason' }).selectOption({ index: 1 })
  await reverse.getByRole('button', { name: 'Reverse it' }).click()
  await expect(message(manager, 'Entry reversed')).toBeVisible()
  await expect(balanceDue(manager)).toHaveText(euros(before))
  await expect(balanceDue(agent)).toHaveText(euros(before))
})
