import type { Page } from '@playwright/test'
import { message, openAccount, widget } from '../set-up/account-page.ts'
import { expect, test } from '../set-up/journey.ts'

async function editEmployer(page: Page, value: string): Promise<void> {
  const contact = await widget(page, 'Contact details')
  await contact.getByRole('button', { name: /^Edit Employer/ }).click()
  await contact.getByRole('textbox', { name: 'Employer' }).fill(value)
  await page.keyboard.press('Enter')
}

test('edits outlive a lost connection and a change of mind about leaving, and are saved once', async ({
  agent,
  account,
}) => {
  await openAccount(agent, account.reference)
  await editEmployer(agent, 'Boreal Bakery')
  const save = agent.getByRole('button', { name: 'Save 1 edit' })
  await expect(save).toBeVisible()

  await agent.getByRole('link', { name: /^Tasks/ }).click()
  const question = agent.getByRole('alertdialog', { name: 'One edit is not saved' })
  await question.getByRole('button', { name: 'Stay' }).click()
  await expect(question).toHaveCount(0)

  let tries = 0
  await agent.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('mutation UpdateDebtor')) return route.fallback()
    tries++
    // First the request is lost on its way; then the answer is, when the server has saved and the browser cannot know.
    if (tries === 2) await route.fetch()
    return tries <= 2 ? route.abort('connectionreset') : route.fallback()
  })
  await save.click()
  await expect(message(agent, /not saved|connection|answer/i)).toBeVisible()
  await expect(save).toBeVisible()
  await save.click()
  await expect.poll(() => tries).toBe(2)
  // Live news of the account may tell that it is saved before it is tried again; either way it is saved once.
  await expect(async () => {
    if (await save.isVisible()) await save.click({ timeout: 2000 })
    await expect(save).toHaveCount(0, { timeout: 5000 })
  }).toPass()
  await expect(await widget(agent, 'Contact details')).toContainText('Boreal Bakery')
  await agent.getByRole('link', { name: 'Diary', exact: true }).click()
  await expect(
    agent
      .getByRole('list', { name: 'Diary, newest first' })
      .getByRole('listitem')
      .filter({ hasText: /employer/i }),
  ).toHaveCount(1)
})

test('what two people edit at once is decided field by field', async ({ agent, account, signIn }) => {
  const colleague = await signIn('colleague')
  await openAccount(agent, account.reference)
  await openAccount(colleague, account.reference)
  await editEmployer(agent, 'First Foods')
  await editEmployer(colleague, 'Second Steel')
  await agent.getByRole('button', { name: 'Save 1 edit' }).click()
  await expect(message(agent, '1 edit saved')).toBeVisible()

  await colleague.getByRole('button', { name: 'Save 1 edit' }).click()
  const conflict = colleague.getByRole('dialog', { name: 'Changed by somebody else too' })
  await expect(conflict).toContainText('Second Steel')
  await expect(conflict).toContainText('First Foods')
  await conflict.getByRole('button', { name: 'Employer: keep yours' }).click()
  await conflict.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(message(colleague, '1 edit saved')).toBeVisible()
  await expect(await widget(agent, 'Contact details')).toContainText('Second Steel')
})

test('custom fields are checked, saved, and revealed where they are sensitive', async ({ signIn }) => {
  const admin = await signIn('admin')
  await openAccount(admin, 'DEB-004217')
  const credit = await widget(admin, 'Credit check')
  await credit.getByRole('button', { name: 'Edit Score' }).click()
  await credit.getByRole('textbox', { name: 'Score' }).fill('5000')
  await admin.keyboard.press('Enter')
  await expect(credit.getByRole('alert')).toBeVisible()
  await credit.getByRole('textbox', { name: 'Score' }).fill('640')
  await admin.keyboard.press('Enter')
  await admin.getByRole('button', { name: 'Save 1 edit' }).click()
  await expect(message(admin, '1 edit saved')).toBeVisible()
  await expect(credit).toContainText('640')

  const contact = await widget(admin, 'Contact details')
  await expect(contact).not.toContainText('8603124471')
  await contact.getByRole('button', { name: 'Reveal national id' }).click()
  await expect(contact).toContainText('8603124471')
  await expect(await widget(admin, 'Latest diary')).toContainText(/national id/i)
})
