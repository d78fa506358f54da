import type { Route } from '@playwright/test'
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

test('code that does not come the first time is fetched the second, and nothing typed is lost', async ({
  agent,
  account,
}) => {
  await openAccount(agent, account.reference)
  const contact = agent.getByRole('region', { name: 'Contact details' })
  await expect(contact).toContainText(account.phone)
  await agent.waitForLoadState('networkidle')
  const refuse = (route: Route) => route.abort('internetdisconnected')
  const refused = message(agent, 'This could not be opened. Check your connection and try again.')
  await agent.route('**/assets/**', refuse)

  await agent.keyboard.press('o')
  await expect(refused).toBeVisible()
  await contact.getByRole('button', { name: /^Edit Employer/ }).click()
  await contact.getByRole('textbox', { name: 'Employer' }).fill('Boreal Bakery')
  await agent.keyboard.press('Enter')
  const save = agent.getByRole('button', { name: 'Save 1 edit' })
  await save.click()
  await expect(message(agent, /^Nothing is saved yet/)).toBeVisible()
  await agent.getByRole('link', { name: /^Tasks/ }).click()
  await expect(agent).toHaveURL(new RegExp(`/accounts/${account.reference}`))
  const settings = await widget(agent, 'Effective settings')
  await expect(settings).toContainText('This widget could not be shown')

  await agent.unroute('**/assets/**', refuse)
  await settings.getByRole('button', { name: 'Try again' }).click()
  await expect(settings.getByRole('row', { name: /Trading terms/ })).toBeVisible()
  await save.click()
  await expect(save).toHaveCount(0)
  await expect(contact).toContainText('Boreal Bakery')

  // Slow now: what is typed on belongs to what was asked for, and starts nothing on the page.
  let arrive = () => {}
  const arrived = new Promise<void>((resolve) => (arrive = resolve))
  await agent.route('**/assets/**', async (route) => {
    await arrived
    await route.fallback()
  })
  await agent.keyboard.press('o')
  await agent.keyboard.type('Promised to pay')
  arrive()
  await expect(agent.getByRole('dialog', { name: 'Add note' }).getByRole('textbox')).toHaveValue(
    'Promised to pay',
  )
  await expect(agent.getByRole('dialog')).toHaveCount(1)
})
