import { ask } from '../set-up/ask.ts'
import { chooseAction, message, openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

const addCall = `mutation AddCall($input: AddInteractionInput!) { addInteraction(input: $input) { __typename } }`

test('calls are used up; a team manager overrides with a reason', async ({ agent, signIn, account }) => {
  // As many calls without an answer as the organisation allows within 7 days.
  for (let call = 0; call < 7; call++) {
    await ask(agent, addCall, {
      input: {
        accountId: account.id,
        method: 'phone',
        direction: 'outbound',
        outcome: 'noAnswer',
        idempotencyKey: crypto.randomUUID(),
      },
    })
  }
  await openAccount(agent, account.reference)
  await expect(agent.getByText(/^Do not call · until /)).toBeVisible()
  const blocked = agent.getByRole('button', { name: 'Call now', exact: true })
  await expect(blocked).toHaveAttribute('aria-disabled', 'true')
  await expect(blocked).toHaveAccessibleDescription(/Our limit of 7 calls within 7 days is reached/)

  const manager = await signIn('manager')
  await manager.addInitScript(() => {
    HTMLAnchorElement.prototype.click = () => undefined
  })
  await openAccount(manager, account.reference)
  await manager.getByRole('button', { name: 'Call now', exact: true }).click()
  const dialog = manager.getByRole('dialog', { name: 'Call now' })
  await dialog.getByRole('button', { name: /^Override: Call/ }).click()
  const reason = dialog.getByRole('textbox', { name: 'Reason to call all the same' })
  await expect(reason).toHaveAttribute('aria-invalid', 'true')
  await reason.fill('He asked for a call by letter')
  await dialog.getByRole('button', { name: /^Override: Call/ }).click()
  await expect(manager.getByRole('dialog', { name: 'Add interaction' })).toBeVisible()
  await manager.keyboard.press('Escape')
  await expect(await widget(manager, 'Latest diary')).toContainText(
    'Contact policy overridden: He asked for a call by letter',
  )
})

test('a hold stops calls until it is lifted', async ({ agent, signIn, account }) => {
  await openAccount(agent, account.reference)
  const dialog = await chooseAction(agent, 'Set hold')
  await dialog.getByRole('radio', { name: /^Moratorium/ }).check()
  await dialog.getByLabel('Last day').fill('2099-12-31')
  await dialog.getByRole('textbox', { name: 'Note' }).fill('Order of the court')
  await dialog.getByRole('button', { name: 'Set hold' }).click()
  await expect(message(agent, /^Hold set: Moratorium until/)).toBeVisible()
  await expect(agent.getByText(/^Moratorium until 31 Dec 2099$/)).toBeVisible()
  await expect(agent.getByRole('button', { name: 'Call now', exact: true })).toHaveAttribute(
    'aria-disabled',
    'true',
  )

  const manager = await signIn('manager')
  await openAccount(manager, account.reference)
  const lift = await chooseAction(manager, 'Lift hold')
  await lift.getByRole('textbox', { name: 'Reason' }).fill('The court lifted it')
  await lift.getByRole('button', { name: 'Lift hold' }).click()
  await expect(message(manager, 'Hold lifted')).toBeVisible()
  // The agent's page hears of it.
  await expect(agent.getByText(/^Moratorium until/)).toHaveCount(0)
  await expect(agent.getByText(/^OK to call/)).toBeVisible()
})

test('an opt-out is recorded, shown, and withdrawn; a consent is recorded', async ({ agent, account }) => {
  await openAccount(agent, account.reference)
  const limits = await widget(agent, 'Contact limits')
  await limits.getByRole('button', { name: 'Record opt-out' }).click()
  const dialog = agent.getByRole('dialog', { name: 'Record opt-out' })
  await dialog.getByRole('radio', { name: 'Letter' }).check()
  await dialog.getByRole('combobox', { name: 'How it reached us' }).selectOption({ label: 'In writing' })
  await dialog.getByRole('button', { name: 'Record opt-out' }).click()
  await expect(message(agent, 'Opt-out recorded')).toBeVisible()
  await expect(limits.getByText('Letter: the debtor opted out.')).toBeVisible()
  await limits.getByRole('button', { name: 'Withdraw the opt-out: Letter' }).click()
  await agent.getByRole('dialog').getByRole('button', { name: 'Withdraw', exact: true }).click()
  await expect(message(agent, 'Withdrawn')).toBeVisible()
  await expect(limits.getByText('Letter: the debtor opted out.')).toHaveCount(0)

  const consent = await chooseAction(agent, 'Record consent')
  await consent.getByRole('radio', { name: 'SMS' }).check()
  await consent.getByRole('combobox', { name: 'How it reached us' }).selectOption({ label: 'In writing' })
  await consent.getByRole('button', { name: 'Record consent' }).click()
  await expect(message(agent, 'Consent recorded')).toBeVisible()
  await expect(limits.getByRole('button', { name: 'Withdraw the consent: SMS' })).toBeVisible()
})
