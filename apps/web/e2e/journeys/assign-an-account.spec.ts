import { chooseAction, fact, message, openAccount } from '../set-up/account-page.ts'
import { expectAccessible } from '../set-up/expect-accessible.ts'
import { expect, test } from '../set-up/journey.ts'

/** Neither what is chosen now nor that nothing is. */
const another = 'option:not(:checked):not([value=""])'

test('a manager gives an account to somebody and chooses its workflow; the agent who looks on sees it', async ({
  signIn,
  agent,
  account,
}) => {
  const manager = await signIn('manager')
  await openAccount(manager, account.reference)
  await openAccount(agent, account.reference)
  await expect(agent.getByRole('button', { name: 'Change workflow' })).toHaveCount(0)

  const form = manager.getByRole('dialog', { name: 'Assign workflow and manager' })
  const [person, plan] = [
    form.getByRole('combobox', { name: 'Account manager' }),
    form.getByRole('combobox', { name: 'Workflow' }),
  ]
  await manager.getByRole('button', { name: 'Change account manager' }).click()
  await expect(person).toBeFocused()
  await expectAccessible(manager, 'assigning', 'light')
  const name = (await person.locator(another).first().textContent()) ?? ''
  await person.selectOption({ label: name })
  await form.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(message(manager, new RegExp(`Account manager: ${name}`))).toBeVisible()
  await expect(fact(manager, 'Account manager')).toContainText(name)
  await expect(fact(agent, 'Account manager')).toContainText(name)

  await manager.getByRole('button', { name: 'Change workflow' }).click()
  await expect(plan).toBeFocused()
  const workflow = (await plan.locator(another).first().textContent()) ?? ''
  await plan.selectOption({ label: workflow })
  await form.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(fact(manager, 'Workflow')).toContainText(workflow)
  await expect(fact(manager, 'Workflow')).toContainText('set on the account')
  await expect(fact(agent, 'Workflow')).toContainText(workflow)

  await chooseAction(manager, 'Assign workflow and manager')
  await plan.selectOption('')
  await form.getByRole('button', { name: 'Assign', exact: true }).click()
  await expect(fact(manager, 'Workflow')).not.toContainText('set on the account')

  await openAccount(manager, account.reference, 'diary')
  await expect(manager.getByText(`Workflow from ${workflow} to none of its own`)).toBeVisible()
})
