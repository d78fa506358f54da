import { message, openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'
import { demoPassword, people } from '../set-up/people.ts'

test('somebody signs in where a link led them, and signs out', async ({ page }) => {
  await page.goto('/accounts/DEB-004217/journal?sort=claim')
  await expect(page.getByRole('heading', { name: 'Sign in to Arrears' })).toBeVisible()
  await page.getByRole('textbox', { name: 'E-mail' }).fill(people.agent)
  await page.getByRole('textbox', { name: 'Password' }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('E-mail and password do not fit together')

  await page.getByRole('textbox', { name: 'Password' }).fill(demoPassword)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Marisol Keane' })).toBeVisible()
  await expect(page).toHaveURL(/\/accounts\/DEB-004217\/journal\?sort=claim/)

  await page.getByRole('button', { name: /^Ines Duarte/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goto('/accounts')
  await expect(page.getByRole('heading', { name: 'Sign in to Arrears' })).toBeVisible()
})

test('somebody whose session ends while they write a note signs in again, and adds it once', async ({
  agent,
  account,
}) => {
  const other = await agent.context().newPage()
  for (const tab of [agent, other]) await openAccount(tab, account.reference)
  const keys: unknown[] = []
  await agent.route('**/graphql', async (route) => {
    const body = route.request().postData() ?? ''
    if (body.includes('AddNoteDialog_Mutation')) {
      // Not before: what the page asks for by itself would notice it first.
      if (keys.length === 0) await agent.context().clearCookies()
      keys.push(JSON.parse(body).variables.input.idempotencyKey)
    }
    return route.continue()
  })
  await agent.getByRole('button', { name: 'Add note', exact: true }).first().click()
  const note = agent.getByRole('dialog', { name: 'Add note' })
  await note.getByRole('textbox', { name: 'Note' }).fill('Pays when the invoices came again')
  await note.getByRole('button', { name: 'Add note' }).click()

  const again = agent.getByRole('dialog', { name: 'Sign in again' })
  await expect(again.getByRole('textbox', { name: 'E-mail' })).toHaveValue(people.agent)
  await expect(again.getByRole('textbox', { name: 'Password' })).toBeFocused()
  await agent.keyboard.press('Escape')
  // Another tab of the browser, which finds out on its way to another page.
  await other.getByRole('link', { name: 'Diary', exact: true }).click()
  await expect(other.getByRole('dialog', { name: 'Sign in again' })).toBeVisible()

  await agent.keyboard.type(demoPassword)
  await agent.keyboard.press('Enter')
  await expect(again).toHaveCount(0)
  await expect(note.getByRole('alert')).toContainText('Your session had ended')
  await note.getByRole('button', { name: 'Add note' }).click()
  await expect(message(agent, 'Note added')).toBeVisible()
  const notes = await widget(agent, 'Notes')
  await expect(notes.getByText('Pays when the invoices came again')).toHaveCount(1)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)

  await expect(other.getByRole('dialog')).toHaveCount(0)
  const diary = other.getByRole('list', { name: 'Diary, newest first' })
  // Told by the live connection, which stands again.
  await expect(diary.getByText('Pays when the invoices came again')).toHaveCount(1)
})
