import { demoPassword, people } from '../set-up/people.ts'
import { expect, test } from '../set-up/journey.ts'

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
