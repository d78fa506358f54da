import { readFile } from 'node:fs/promises'
import type { Instant } from '@arrears/domain/shared/local-date'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { storageKey } from '../platform/files/storage/file-storage.ts'
import { seedDemo } from '../seed/seed-demo.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { addDemoFiles } from './add-demo-files.ts'

let api: TestApi
beforeAll(async () => {
  api = await givenApi()
  await seedDemo({ databaseUrl: api.databaseUrl, now: api.now as Instant, accounts: 5, seed: 1 })
})
afterAll(() => api.close())

it('puts files in different states on the account of the guided tour, once, with bytes where they belong', async () => {
  await addDemoFiles(api.services)
  await addDemoFiles(api.services)
  const { rows } = await api.owner.query<{ id: string; org_id: string; name: string; status: string }>(
    'select id, org_id, name, status from file order by added_at',
  )
  expect(rows.map(({ name, status }) => [name, status])).toEqual([
    ['Supply contract.pdf', 'clean'],
    ['First reminder.pdf', 'clean'],
    ['Answer to the reminder.eml', 'notScanned'],
  ])
  const { quarantine, storage } = api.services.files
  const [contract, , message] = rows
  expect(await storage.has(storageKey(contract?.org_id ?? '', contract?.id ?? ''))).toBe(true)
  expect((await readFile(quarantine.path(message?.id ?? ''))).length).toBeGreaterThan(100)
})
