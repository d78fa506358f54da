import { openAccount } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

/** Of the demo data: 10,000 events. */
const longHistory = 'DEB-000002'

test('a long diary pages, and its filters live in the address', async ({ agent }) => {
  await openAccount(agent, longHistory, 'diary')
  const events = agent.getByRole('list', { name: 'Diary, newest first' }).getByRole('listitem')
  const filters = agent.getByRole('group', { name: 'Filters: Diary' })
  await expect(events.first()).toBeVisible()
  await expect(agent.getByText(/10,\d{3} events/)).toBeVisible()
  const earlier = agent.getByRole('button', { name: 'Show earlier' })
  const height = () => agent.evaluate(() => document.documentElement.scrollHeight)
  const before = await height()
  await earlier.scrollIntoViewIfNeeded()
  await expect.poll(height).toBeGreaterThan(before)

  await openAccount(agent, longHistory, 'diary')
  await filters.getByRole('button', { name: 'Events' }).click()
  const types = agent.getByRole('dialog', { name: 'Events' })
  await types.getByRole('option', { name: 'Note added' }).click()
  await types.getByRole('button', { name: 'Apply' }).click()
  await expect(agent).toHaveURL(/types=noteAdded/)
  await expect(events.first()).toContainText('Note:')
  await filters.getByRole('button', { name: 'Users' }).click()
  const users = agent.getByRole('dialog', { name: 'Users' })
  await users.getByRole('option', { name: 'Ines Duarte' }).click()
  await users.getByRole('button', { name: 'Apply' }).click()
  await expect(agent).toHaveURL(/users=/)
  await expect(events.first()).toContainText('Ines Duarte')
  await agent.reload()
  await expect(events.first()).toContainText('Ines Duarte')
  await agent.goBack()
  await expect(agent).not.toHaveURL(/users=/)
  await expect(agent).toHaveURL(/types=noteAdded/)
  await agent.getByRole('button', { name: 'Clear filters' }).click()
  await expect(agent.getByText(/10,\d{3} events/)).toBeVisible()
})
