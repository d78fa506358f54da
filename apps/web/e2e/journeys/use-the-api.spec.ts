import { request } from '@playwright/test'
import { expect, test } from '../set-up/journey.ts'

test('an admin tries a query, makes a key, and a program uses it until it is revoked', async ({
  signIn,
  baseURL,
}) => {
  const admin = await signIn('admin')
  await admin.goto('/settings/api')
  await admin.getByRole('link', { name: 'Schema', exact: true }).click()
  await expect(admin.getByText('Account', { exact: true }).first()).toBeVisible()
  await admin.getByRole('link', { name: 'Try a query' }).click()
  await admin.getByRole('button', { name: 'Run' }).click()
  await expect(admin.getByLabel('Answer').last()).toContainText('"totalCount": 20')

  await admin.getByRole('link', { name: 'Keys', exact: true }).click()
  await admin.getByRole('button', { name: 'Make a key' }).click()
  const dialog = admin.getByRole('dialog', { name: 'Make a key' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Journey')
  await dialog.getByRole('button', { name: 'Make key' }).click()
  const made = admin.getByRole('dialog')
  await expect(made.getByRole('heading', { name: 'Make a key' })).toHaveCount(0)
  const key = /arr_\w+|[A-Za-z0-9_-]{32,}/.exec(
    (await made.innerText()) +
      (await made
        .locator('input')
        .evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value).join(' '))),
  )?.[0]
  expect(key).toBeDefined()
  await made.getByRole('button').last().click()

  const program = await request.newContext({ extraHTTPHeaders: { authorization: `Bearer ${key}` } })
  const read = () =>
    program.post(`${baseURL}/graphql`, { data: { query: '{ account(reference: "DEB-004217") { name } }' } })
  expect(await (await read()).json()).toEqual({ data: { account: { name: 'Marisol Keane' } } })
  const write = await program.post(`${baseURL}/graphql`, {
    data: {
      query:
        'mutation { addNote(input: { accountId: "acc_x", text: "x", idempotencyKey: "1" }) { __typename } }',
    },
  })
  expect(await write.text()).toContain('FORBIDDEN')

  await admin
    .getByRole('row', { name: /Journey/ })
    .getByRole('button', { name: /Revoke/ })
    .click()
  await admin
    .getByRole('dialog')
    .or(admin.getByRole('alertdialog'))
    .getByRole('button', { name: /Revoke/ })
    .click()
  await expect(
    admin.getByRole('row', { name: /Journey/ }).getByRole('button', { name: /Revoke/ }),
  ).toHaveCount(0)
  await expect(async () => expect(await (await read()).text()).toContain('UNAUTHENTICATED')).toPass()
  await program.dispose()
})
