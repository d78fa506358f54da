import { callByProvider } from '../set-up/call-by-provider.ts'
import { dayFromToday, message, openAccount, widget } from '../set-up/account-page.ts'
import { expectAccessible } from '../set-up/expect-accessible.ts'
import { expect, test } from '../set-up/journey.ts'

test('a call rings one’s own phone and the debtor’s, is timed from the answer, hung up and written down', async ({
  agent,
  account,
  signIn,
}) => {
  await callByProvider(await signIn('manager'), account.id)
  // There are calls of the past, perhaps of today.
  const calls = agent.getByText(/^Call started to/)
  const today = `/accounts/${account.reference}/diary?from=${dayFromToday(0)}`
  await agent.goto(today)
  await expect(agent.getByText('Settings changed: telephony')).toBeVisible()
  const before = await calls.count()
  await openAccount(agent, account.reference)
  await agent.getByRole('button', { name: 'Call now', exact: true }).click()
  const dialog = agent.getByRole('dialog', { name: 'Call now' })
  const call = dialog.getByRole('button', { name: /^Call \+/ })
  await dialog.getByRole('textbox', { name: 'Your phone' }).fill('+353 1 555 0182')
  await dialog.getByRole('button', { name: 'Save phone' }).click()
  await expect(dialog.getByText('Your phone rings first: +35315550182')).toBeVisible()
  await expectAccessible(agent, 'calling by the telephone provider', 'light')
  await call.dblclick()

  // Without a reload: what the provider tells is shown as it happens, and the time runs from the answer.
  const form = agent.getByRole('dialog', { name: 'Add interaction' })
  await expect(form.getByRole('status').filter({ hasText: 'Talking' })).toBeVisible()
  await expect(form.getByRole('timer')).toHaveText(/0:0\d/)

  // The form can wait: the call stays in reach on the page, also after a reload.
  await form.getByRole('button', { name: 'Cancel' }).click()
  await agent.reload()
  const bar = agent.getByRole('region', { name: 'Call', exact: true })
  await expect(bar.getByRole('timer')).toBeVisible()
  await bar.getByRole('button', { name: 'Hang up' }).click()
  await expect(bar.getByRole('status')).toHaveText('Answered')
  await expect(bar.getByRole('button', { name: 'Hang up' })).toHaveCount(0)

  await bar.getByRole('button', { name: 'Write down' }).click()
  await form.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Promise to pay' })
  await form.getByRole('button', { name: 'Add interaction' }).click()
  await expect(message(agent, 'Interaction added')).toBeVisible()
  await expect(bar).toHaveCount(0)
  const diary = await widget(agent, 'Latest diary')
  await expect(diary).toContainText(/Call to .*: answered, 0:\d\d min/)
  // One call, however often it was pressed.
  await agent.goto(today)
  await expect(calls).toHaveCount(before + 1)
})
