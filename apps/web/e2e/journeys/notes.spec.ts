import { balanceDue, message, openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

test('a note appears for a colleague at once, and whatever is in it stays text', async ({
  agent,
  account,
  signIn,
}) => {
  const text = '<img src=x onerror="document.title=1"> 👍🏽 שלום <b>not bold</b>'
  const colleague = await signIn('colleague')
  await openAccount(colleague, account.reference)
  const theirNotes = await widget(colleague, 'Notes')
  await expect(theirNotes.getByRole('button', { name: 'Add note' })).toBeVisible()
  await openAccount(agent, account.reference)
  await expect(balanceDue(agent)).toBeVisible()

  await agent.getByRole('button', { name: 'Add note', exact: true }).first().click()
  const dialog = agent.getByRole('dialog', { name: 'Add note' })
  await dialog.getByRole('button', { name: 'Add note' }).click()
  await expect(dialog.getByRole('alert')).toBeVisible()
  const field = dialog.getByRole('textbox', { name: 'Note' })
  const height = async () => (await field.boundingBox())?.height ?? 0
  const low = await height()
  await field.fill('A line\n'.repeat(9))
  expect(await height(), 'the field grows with what is written').toBeGreaterThan(1.5 * low)
  await field.fill(text)
  const sent = countMutations(agent, 'AddNoteDialog_Mutation')
  await dialog.getByRole('button', { name: 'Add note' }).dblclick()
  await expect(message(agent, 'Note added')).toBeVisible()
  expect(sent()).toBe(1)

  await expect((await widget(agent, 'Notes')).getByText(text)).toHaveCount(1)
  await expect((await widget(agent, 'Latest diary')).getByText(text)).toBeVisible()
  await expect(theirNotes.getByText(text)).toBeVisible()
  await agent.getByRole('link', { name: 'Diary', exact: true }).click()
  await expect(
    agent.getByRole('list', { name: 'Diary, newest first' }).getByRole('listitem').first(),
  ).toContainText(text)
})

function countMutations(page: import('@playwright/test').Page, operation: string): () => number {
  let count = 0
  page.on('request', (request) => {
    if (request.postData()?.includes(operation)) count++
  })
  return () => count
}
