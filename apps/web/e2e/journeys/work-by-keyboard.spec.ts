import { balanceDue, message, openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

test('a whole call is worked without a mouse', async ({ agent, account }) => {
  await agent.goto('/accounts')
  await expect(agent.getByRole('heading', { level: 1, name: 'Accounts' })).toBeVisible()
  await agent.keyboard.press('Tab')
  await expect(agent.getByRole('link', { name: 'Skip to the page' })).toBeFocused()
  await agent.keyboard.press('Enter')
  await expect(agent.getByRole('main')).toBeFocused()

  await agent.keyboard.press('Control+k')
  const palette = agent.getByRole('dialog')
  await expect(palette.getByRole('combobox').or(palette.getByRole('searchbox'))).toBeFocused()
  await agent.keyboard.type(account.reference)
  await expect(palette.getByRole('option', { name: new RegExp(account.reference) })).toBeVisible()
  await agent.keyboard.press('Enter')
  await expect(agent.getByRole('heading', { level: 1, name: account.name })).toBeVisible()
  await expect(balanceDue(agent)).toBeVisible()
  await expect(agent.getByRole('button', { name: 'Add note', exact: true }).first()).toBeEnabled()

  await agent.keyboard.press('?')
  await expect(agent.getByRole('dialog', { name: /shortcuts/i })).toContainText('Add note')
  await agent.keyboard.press('Escape')
  await agent.keyboard.press('o')
  await expect(agent.getByRole('dialog', { name: 'Add note' }).getByRole('textbox')).toBeFocused()
  await agent.keyboard.type('Will call back tomorrow')
  await agent.keyboard.press('Tab')
  await agent.keyboard.press('Tab')
  await agent.keyboard.press('Enter')
  await expect(message(agent, 'Note added')).toBeVisible()
  await expect(await widget(agent, 'Notes')).toContainText('Will call back tomorrow')

  await agent.keyboard.press('Control+k')
  await agent.keyboard.type('promise to pay')
  await expect(agent.getByRole('option', { name: /Promise to pay/ }).first()).toBeVisible()
  await agent.keyboard.press('Enter')
  await expect(agent.getByRole('dialog', { name: 'Promise to pay' })).toBeVisible()
  await agent.keyboard.press('Escape')
  await expect(agent.getByRole('dialog')).toHaveCount(0)

  const actions = agent.getByRole('button', { name: 'Actions', exact: true })
  await actions.focus()
  // The first time its code is fetched; the second time it is there.
  for (const _time of ['first', 'second']) {
    await agent.keyboard.press('Enter')
    await expect(agent.getByRole('searchbox', { name: 'Find an action' })).toBeFocused()
    await agent.keyboard.press('Escape')
    await expect(actions).toBeFocused()
  }
  await agent.keyboard.press('Enter')
  const search = agent.getByRole('searchbox', { name: 'Find an action' })
  await expect(search).toBeFocused()
  await agent.keyboard.type('set ho')
  // At once: the first of what is left is meant.
  await agent.keyboard.press('Enter')
  await expect(agent.getByRole('dialog', { name: 'Set hold' })).toBeVisible()
})

test('an account is worked on a telephone', async ({ signIn, account }) => {
  const phone = await signIn('agent', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  })
  await phone.goto('/accounts')
  await phone.getByRole('searchbox', { name: 'Search accounts' }).fill(account.reference)
  await phone.getByRole('link', { name: new RegExp(account.name) }).tap()
  await expect(phone.getByRole('heading', { level: 1, name: account.name })).toBeVisible()
  await expect(await widget(phone, 'Claims')).toContainText(account.claim)
  const overflow = () => phone.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
  await phone.getByRole('button', { name: 'Add note', exact: true }).first().tap()
  const dialog = phone.getByRole('dialog', { name: 'Add note' })
  // It comes in with a movement, and then takes the whole screen.
  await expect.poll(async () => await dialog.boundingBox()).toMatchObject({ x: 0, width: 390 })
  await dialog.getByRole('textbox', { name: 'Note' }).fill('From the tram')
  await dialog.getByRole('button', { name: 'Add note' }).tap()
  await expect(message(phone, 'Note added')).toBeVisible()
  for (const tab of ['diary', 'journal'] as const) {
    await openAccount(phone, account.reference, tab)
    await expect(phone.getByRole('heading', { level: 2 }).first()).toBeAttached()
    expect(await overflow()).toBeLessThanOrEqual(0)
  }
  await phone
    .getByRole('button', { name: /menu|navigation/i })
    .first()
    .tap()
  await phone.getByRole('link', { name: /^Tasks/ }).tap()
  await expect(phone.getByRole('heading', { level: 1, name: 'Tasks' })).toBeVisible()
})
