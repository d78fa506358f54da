import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ageingBucketOf } from '@arrears/domain/claim/ageing'
import { localDate } from '@arrears/domain/shared/local-date'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reconcile } from '../ledger/reconcile.ts'
import { packageRoot, repositoryRoot } from '../platform/config/package-root.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { readColumnMap } from './column-map.ts'
import { importClaims } from './import-claims.ts'
import { openByAge } from './open-by-age.ts'

const file = join(repositoryRoot(), '..', 'shared', 'data', 'ibm-accounts-receivable.csv')
const isHere = existsSync(file)
if (!isHere)
  console.log('Skipped: the published ledger ibm-accounts-receivable.csv is not beside this checkout.')

/** The ledger as this test reads it by itself, amounts in cents. */
interface LedgerRow {
  readonly customer: string
  readonly cents: number
  readonly issuedOn: string
  readonly dueOn: string
  readonly settledOn: string
}

async function readLedger(): Promise<LedgerRow[]> {
  const { data } = Papa.parse<Record<string, string>>(await readFile(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  const day = (text = '') => text.split('/').toReversed().join('-')
  return data.map((row) => ({
    customer: row['customerID'] ?? '',
    cents: Math.round(Number(row['InvoiceAmount']) * 100),
    issuedOn: day(row['InvoiceDate']),
    dueOn: day(row['DueDate']),
    settledOn: day(row['SettledDate']),
  }))
}

const sum = (rows: readonly LedgerRow[]) => rows.reduce((total, { cents }) => total + cents, 0)

/** `customer: claims, sum, open`, sorted. */
function perCustomer(rows: readonly LedgerRow[], asOf = '9999-12-31'): string[] {
  const customers = [...new Set(rows.map(({ customer }) => customer))].toSorted()
  return customers.map((customer) => {
    const own = rows.filter((row) => row.customer === customer)
    return `${customer}: ${own.length}, ${sum(own)}, ${sum(own.filter(({ settledOn }) => settledOn > asOf))}`
  })
}

describe.skipIf(!isHere)('the published ledger of 2,466 invoices', () => {
  const asOf = localDate('2013-06-30')
  let api: TestApi
  let organisation: TestOrganisation
  let ledger: LedgerRow[]

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    ledger = await readLedger()
  })
  afterAll(() => api.close())

  const run = async (options: { asOf?: typeof asOf } = {}) =>
    importClaims(api.services, {
      file,
      orgId: organisation.id,
      map: await readColumnMap(join(packageRoot(), 'src/import/examples/ibm-accounts-receivable.map.json')),
      ...options,
    })

  const stored = async () => {
    const { rows } = await api.owner.query<{ line: string }>(
      `select a.reference || ': ' || count(*) || ', ' || sum(c.original_minor) || ', ' || a.balance_minor as line
       from account a join claim c on c.account_id = a.id group by a.id order by a.reference`,
    )
    return rows.map(({ line }) => line)
  }

  it('stands, as of a day, as it stood then: by customer, and by age', async () => {
    const then = ledger.filter(({ issuedOn }) => issuedOn <= asOf)
    const summary = await run({ asOf })
    expect(summary).toMatchObject({
      rows: 2466,
      failed: 0,
      claimsCreated: then.length,
      later: 2466 - then.length,
    })
    expect(await stored()).toEqual(perCustomer(then, asOf))
    const ages = { notDue: 0, days1To30: 0, days31To60: 0, days61To90: 0, over90: 0 }
    for (const { cents, dueOn, settledOn } of then) {
      if (settledOn > asOf) ages[ageingBucketOf(localDate(dueOn), asOf)] += cents
    }
    const found = (await openByAge(api.services, organisation.id, asOf)).get('USD')
    expect(
      Object.fromEntries(Object.entries(found ?? {}).map(([key, minor]) => [key, Number(minor)])),
    ).toEqual(ages)
    expect(ages.notDue).toBeGreaterThan(0)
    expect(ages.days1To30).toBeGreaterThan(0)
  }, 600_000)

  it('is whole after the rest of it, and the ledger agrees', async () => {
    const summary = await run()
    expect(summary).toMatchObject({ rows: 2466, failed: 0 })
    expect(await stored()).toEqual(perCustomer(ledger))
    expect(perCustomer(ledger)).toHaveLength(100)
    const client = await api.owner.connect()
    try {
      const compared = await reconcile(client, {
        orgId: organisation.id,
        tell: (found) => expect(found).toBeUndefined(),
      })
      expect(compared).toMatchObject({ accounts: 100, claims: 2466, transactions: 4932, differences: 0 })
    } finally {
      client.release()
    }
  }, 600_000)

  it('changes nothing when it is read again', async () => {
    const rowsOf = `select (select count(*)::int from ledger_entry) as entries, (select count(*)::int from diary_event) as events,
      (select sum(version)::int from account) as versions`
    const { rows: before } = await api.owner.query(rowsOf)
    const summary = await run()
    expect(summary).toMatchObject({
      accountsCreated: 0,
      claimsCreated: 0,
      paymentsRecorded: 0,
      unchanged: 2466,
      failed: 0,
    })
    expect((await api.owner.query(rowsOf)).rows).toEqual(before)
  }, 600_000)
})
