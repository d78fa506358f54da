import { openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

test('an agent finds an account by name, reference, e-mail and phone', async ({ agent }) => {
  await agent.goto('/accounts')
  const search = agent.getByRole('searchbox', { name: 'Search accounts' })
  const rows = agent.getByRole('table', { name: 'Accounts' }).getByRole('row')
  for (const words of ['marisol KEANE', 'DEB-004217', 'm.keane@example.test', '085 012 3344']) {
    await search.fill(words)
    await expect(agent.getByRole('status').filter({ hasText: '1 account' })).toBeVisible()
    await expect(rows.nth(1)).toContainText('Marisol Keane')
  }
  await search.fill('nobody is called this')
  await expect(agent.getByRole('table', { name: 'Accounts' })).toHaveCount(0)
  await search.fill('padraig keane')
  await rows.nth(1).click()
  await expect(agent.getByRole('heading', { level: 1, name: 'Pádraig Keane' })).toBeVisible()
})

test('the list sorts, filters and pages in its address, and leads through its accounts', async ({
  agent,
}) => {
  await agent.goto('/accounts')
  const table = agent.getByRole('table', { name: 'Accounts' })
  const names = table.getByRole('rowheader').getByRole('link')
  await agent.getByRole('columnheader', { name: 'Balance' }).getByRole('button').click()
  await expect(agent).toHaveURL(/sort=-balance/)
  await expect(table.getByRole('columnheader', { name: 'Balance' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await expect(names).toHaveCount(25)
  const [first, second, third] = await names.allInnerTexts()
  await agent
    .getByRole('navigation', { name: 'Accounts, pages' })
    .getByRole('button', { name: 'Next' })
    .click()
  await expect(agent).toHaveURL(/after=/)
  await expect(names.first()).not.toHaveText(first ?? '')
  await agent
    .getByRole('navigation', { name: 'Accounts, pages' })
    .getByRole('button', { name: 'Previous' })
    .click()
  await expect(names.first()).toHaveText(first ?? '')
  await agent.reload()
  await expect(names.first()).toHaveText(first ?? '')

  await table
    .getByRole('link', { name: second ?? '', exact: true })
    .first()
    .click()
  await expect(agent.getByRole('heading', { level: 1 })).toHaveText(second ?? '')
  await expect(agent.getByText('2 of 25')).toBeVisible()
  await agent.getByRole('button', { name: 'Next account' }).click()
  await expect(agent.getByRole('heading', { level: 1 })).toHaveText(third ?? '')
  await agent.keyboard.press('k')
  await agent.keyboard.press('k')
  await expect(agent.getByRole('heading', { level: 1 })).toHaveText(first ?? '')
})

test('the page of an account says who owes what and where values come from', async ({ agent }) => {
  await openAccount(agent, 'DEB-004217')
  const page = agent.getByRole('main')
  await expect(agent).toHaveTitle(/Marisol Keane/)
  await expect(page.getByText('from group Individuals')).toBeVisible()
  await expect(page.getByText('set on the account')).toBeVisible()
  await expect(page.getByText(/^Worked today \d\d:\d\d$/)).toBeVisible()
  await expect(await widget(agent, 'Contact details')).toContainText('+353 85 012 3344')
  await expect(
    (await widget(agent, 'Balance by age')).getByRole('img', {
      name: 'Balance by age: Not due €604.55, 1–30 €950.00, 31–60 €1,943.19, 61–90 €820.46, 90+ €0.00',
    }),
  ).toBeVisible()
  await expect(await widget(agent, 'Payment agreements')).toContainText('broken')
  await expect((await widget(agent, 'Claims')).getByRole('row', { name: /INV-21177/ })).toContainText(
    '€1,043.19',
  )
  await expect(await widget(agent, 'Credit check')).toContainText('Northbridge')
  await expect(await widget(agent, 'Ledger summary')).toContainText('€4,318.20')
  await expect(await widget(agent, 'Notes')).toContainText('fee agreed')
  await expect(await widget(agent, 'Payment methods and mandates')).toContainText('Visa •••• 4242')
  await expect(
    (await widget(agent, 'Effective settings')).getByRole('row', { name: /Trading terms/ }),
  ).toContainText('profile')
  await expect(
    page.getByText('Organisation’s layout').or(page.getByText("Organisation's layout")),
  ).toBeVisible()
})
