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
  const next = agent
    .getByRole('navigation', { name: 'Accounts, pages' })
    .getByRole('button', { name: 'Next', exact: true })
  await agent.getByRole('columnheader', { name: 'Balance' }).getByRole('button').click()
  await expect(agent).toHaveURL(/sort=-balance/)
  await expect(table.getByRole('columnheader', { name: 'Balance' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  // Until the list is there in its order, no page of it can be turned.
  await expect(next).toBeEnabled()
  await expect(names).toHaveCount(25)
  const [first, second, third] = await names.allInnerTexts()
  await next.click()
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
  await agent.getByRole('button', { name: 'Next account of the list' }).click()
  await expect(agent.getByRole('heading', { level: 1 })).toHaveText(third ?? '')
  await agent.keyboard.press('k')
  await agent.keyboard.press('k')
  await expect(agent.getByRole('heading', { level: 1 })).toHaveText(first ?? '')
})
