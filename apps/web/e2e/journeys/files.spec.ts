import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { message, openAccount } from '../set-up/account-page.ts'
import { expectAccessible } from '../set-up/expect-accessible.ts'
import { expect, test } from '../set-up/journey.ts'

/** The file by which scanners are tried, in two parts, so that this file is none. */
const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-')
const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
})

const openFiles = async (page: Page, reference: string) => {
  await openAccount(page, reference)
  await page.getByRole('link', { name: 'Files', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Files' })).toBeAttached()
}
const row = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name })

test('files are added, checked, downloaded and deleted, and a colleague sees each of it', async ({
  agent,
  account,
  signIn,
}) => {
  const manager = await signIn('manager')
  await openFiles(manager, account.reference)
  await openFiles(agent, account.reference)
  await expect(agent.getByText('No files yet')).toBeVisible()

  await agent
    .getByLabel('Files to add')
    .setInputFiles([
      file('Wage slip.txt', 'Net pay 1,840.00'),
      file('scan.txt', eicar),
      file('portal.html', '<!doctype html><script>alert(1)</script>'),
      file('setup.exe', 'MZ'),
    ])
  await expect(row(agent, 'setup.exe').getByRole('alert')).toHaveText(
    'Programs and scripts cannot be kept here.',
  )
  await agent.getByRole('button', { name: 'Remove setup.exe from the list' }).click()
  for (const page of [agent, manager]) {
    await expect(row(page, 'Wage slip.txt').getByText('Checked', { exact: true })).toBeVisible()
    await expect(row(page, 'scan.txt').getByText('Dangerous, locked')).toBeVisible()
    await expect(row(page, 'portal.html').getByText('Not checked')).toBeVisible()
  }
  await expectAccessible(agent, 'files', 'light')

  const downloading = agent.waitForEvent('download')
  await agent.getByRole('button', { name: 'Download Wage slip.txt' }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe('Wage slip.txt')
  expect(await readFile(await download.path(), 'utf8')).toBe('Net pay 1,840.00')
  await agent.getByRole('button', { name: 'Download scan.txt' }).click({ force: true })
  await expect(message(agent, 'This file is dangerous, and stays locked.')).toBeVisible()

  await agent.getByRole('button', { name: 'Check Wage slip.txt again' }).click()
  await expect(row(agent, 'Wage slip.txt').getByText('Checked', { exact: true })).toBeVisible()
  await expect(agent.getByRole('button', { name: 'Delete scan.txt' })).toHaveCount(0)

  await manager.getByRole('button', { name: 'Delete scan.txt' }).click()
  const dialog = manager.getByRole('dialog', { name: 'Delete this file?' })
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('A virus')
  await dialog.getByRole('button', { name: 'Delete file' }).click()
  for (const page of [agent, manager]) await expect(row(page, 'scan.txt')).toHaveCount(0)
  await agent.getByRole('button', { name: 'Show deleted' }).click()
  await expect(row(agent, 'scan.txt')).toContainText('Deleted: A virus')

  await agent.getByRole('link', { name: 'Diary', exact: true }).click()
  const diary = agent.getByRole('list', { name: 'Diary, newest first' })
  await expect(diary).toContainText('File scan.txt deleted: A virus')
  await expect(diary).toContainText('File Wage slip.txt downloaded')
})

test('an upload goes on after the connection is lost, while one looks at another tab', async ({
  agent,
  account,
}) => {
  await openFiles(agent, account.reference)
  let lost = 0
  await agent.route('**/files/uploads/**', async (route) => {
    if (route.request().method() === 'PATCH' && lost++ < 2) await route.abort('connectionreset')
    else await route.continue()
  })
  await agent
    .getByLabel('Files to add')
    .setInputFiles([file('recording.txt', Buffer.alloc(2_000_000, 'call '))])
  await agent.getByRole('link', { name: 'Diary', exact: true }).click()
  await expect(agent.getByRole('list', { name: 'Diary, newest first' })).toContainText(
    'File recording.txt added, 2 MB',
  )
  expect(lost).toBeGreaterThan(2)
  await agent.getByRole('link', { name: 'Files', exact: true }).click()
  await expect(row(agent, 'recording.txt').getByText('Checked', { exact: true })).toBeVisible()
})
