import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { runArrears } from '../testing/run-arrears.ts'

let api: TestApi
let organisation: TestOrganisation
let folder: string

beforeAll(async () => {
  api = await givenApi()
  organisation = await givenOrganisation(api)
  folder = await mkdtemp(join(tmpdir(), 'arrears-cli-'))
})
afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true })
})

const arrears = (...words: string[]) => runArrears(api.databaseUrl, ...words)

it('adds nobody without a name', async () => {
  const words = ['user', 'create', '--email', 'ines@example.test', '--org', organisation.id, '--name', ' ']
  expect(await arrears(...words)).toEqual({ said: '--name: must not be empty.', code: 1 })
})

it('imports nothing when the report cannot be written, and says so in one line', async () => {
  const map = join(folder, 'map.json')
  const file = join(folder, 'invoices.csv')
  const columns = { customerId: 'c', invoiceNumber: 'n', invoiceDate: 'd', dueDate: 'u', amount: 'a' }
  await writeFile(map, JSON.stringify({ columns, currency: 'EUR', dateFormat: 'yyyy-MM-dd' }))
  await writeFile(file, 'c,n,d,u,a\nC1,INV-1,2026-01-01,2026-02-01,10.00\n')
  const words = ['import', 'claims', file, '--org', organisation.id, '--map', map]

  const nowhere = join(folder, 'missing', 'report.csv')
  const refused = await arrears(...words, '--report', nowhere)
  expect(refused.code).toBe(1)
  expect(refused.said).toMatch(/^The report .* cannot be written: ENOENT.*$/)

  const report = join(folder, 'report.csv')
  const done = await arrears(...words, '--report', report)
  expect(done.code).toBe(0)
  expect(done.said).toContain('Claims:   1 created')
  expect(await readFile(report, 'utf8')).toBe(
    'line,invoice,outcome,column,code,message\r\n2,INV-1,created,,,\r\n',
  )
})
