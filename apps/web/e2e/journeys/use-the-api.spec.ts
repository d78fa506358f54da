import { request } from '@playwright/test'
import { expect, test } from '../set-up/journey.ts'

test('an admin tries a query, makes a key, and a program uses it until it is revoked', async ({
  signIn,
  baseURL,
}) => {
  const admin = await signIn('admin')
  await admin.goto('/settings/api')
  await admin.getByRole('link', { name: 'Schema', exact: true }).click()
  await admin.getByRole('searchbox', { name: 'Search the schema' }).fill('recordPayment')
  await admin.getByRole('link', { name: 'recordPayment', exact: true }).click()
  await expect(admin.getByRole('main')).toContainText('RecordPaymentInput')
  await admin.getByRole('link', { name: 'Try a query' }).click()
  await admin.getByRole('button', { name: 'Run' }).click()
  await expect(admin.getByLabel('Answer of the server', { exact: true })).toContainText(/"totalCount": \d+/)

  await admin.getByRole('link', { name: 'Keys', exact: true }).click()
  await admin.getByRole('button', { name: 'Make a key' }).click()
  const dialog = admin.getByRole('dialog', { name: 'Make a key' })
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Journey')
  await dialog.getByRole('button', { name: 'Make key' }).click()
  const made = admin.getByRole('dialog', { name: 'Your new key' })
  const call = await made.getByLabel('Call with the new key', { exact: true }).innerText()
  const key = /Bearer ([^"'\s]+)/.exec(call)?.[1] ?? ''
  expect(key).not.toBe('')
  await made.getByRole('button', { name: 'I have kept it' }).click()

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
