import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localDate } from '@arrears/domain/shared/local-date'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { reconcile } from '../ledger/reconcile.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { parseColumnMap } from './column-map.ts'
import { importClaims, type ImportOptions, type RowReport } from './import-claims.ts'
import { reportLines } from './report-file.ts'

const map = parseColumnMap({
  columns: {
    customerId: 'Customer',
    customerName: 'Name',
    invoiceNumber: 'Invoice',
    invoiceDate: 'Issued',
    dueDate: 'Due',
    amount: 'Amount',
    disputed: 'Disputed',
    settledDate: 'Paid',
  },
  currency: 'EUR',
})
const headings = 'Customer,Name,Invoice,Issued,Due,Amount,Disputed,Paid'

let api: TestApi
let organisation: TestOrganisation
let folder: string

beforeAll(async () => {
  api = await givenApi()
  folder = await mkdtemp(join(tmpdir(), 'arrears-import-'))
})

afterAll(async () => {
  await api.close()
  await rm(folder, { recursive: true })
})

// Each test imports into an organisation of its own.
beforeEach(async () => {
  organisation = await givenOrganisation(api)
})

async function run(rows: readonly string[], options: Partial<ImportOptions> = {}) {
  const file = join(folder, 'ledger.csv')
  await writeFile(file, [headings, ...rows].join('\n'))
  const reports: RowReport[] = []
  const summary = await importClaims(api.services, {
    file,
    orgId: organisation.id,
    map,
    onRow: (report) => void reports.push(report),
    ...options,
  })
  const told = reports
    .toSorted((a, b) => a.line - b.line)
    .flatMap((report) => reportLines(report, map))
    .map(([line, , outcome, column, code]) =>
      [line, outcome, column, code].filter((part) => part !== '').join(' '),
    )
  return { summary, told }
}

const stored = async () => {
  const { rows } = await api.owner.query<{
    reference: string
    name: string
    balance: string
    claims: number
  }>(
    `select a.reference, a.name, a.balance_minor::text as balance,
       (select count(*)::int from claim c where c.account_id = a.id) as claims from account a where a.org_id = $1 order by a.reference`,
    [organisation.id],
  )
  return rows.map(
    ({ reference, name, balance, claims }) => `${reference} ${name}: ${claims} claims, ${balance}`,
  )
}

const ledger = [
  'C-1,Marisol Keane,INV-1,2026-08-01,2026-08-15,100.00,No,2026-08-20',
  'C-1,Marisol Keane,INV-2,2026-09-01,2026-09-15,50.50,Yes,',
  'C-2,"Lir ""Fast"" Logistics, Ltd 🚚",INV-3,2026-09-01,2026-09-15,1200,No,',
]

describe('importing claims', () => {
  it('makes accounts, claims and payments, and balances that the ledger agrees with', async () => {
    const { summary, told } = await run(ledger)
    expect(told).toEqual(['2 created', '3 created', '4 created'])
    expect(summary).toMatchObject({ accountsCreated: 2, claimsCreated: 3, paymentsRecorded: 1, failed: 0 })
    expect(summary.claimedMinor.get('EUR')).toBe(135_050n)
    expect(await stored()).toEqual([
      'C-1 Marisol Keane: 2 claims, 5050',
      'C-2 Lir "Fast" Logistics, Ltd 🚚: 1 claims, 120000',
    ])
    const disputed = await api.owner.query(
      'select reference from claim where disputed_at is not null and org_id = $1',
      [organisation.id],
    )
    expect(disputed.rows).toEqual([{ reference: 'INV-2' }])
    const client = await api.owner.connect()
    try {
      expect(await reconcile(client, { orgId: null, tell: () => undefined })).toMatchObject({
        differences: 0,
      })
    } finally {
      client.release()
    }
  })

  it('changes nothing the second time', async () => {
    await run(ledger)
    const { rows: before } = await api.owner.query(
      'select count(*)::int as n from ledger_entry where org_id = $1',
      [organisation.id],
    )
    const { summary, told } = await run(ledger)
    expect(told).toEqual(['2 unchanged', '3 unchanged', '4 unchanged'])
    expect(summary).toMatchObject({ accountsCreated: 0, claimsCreated: 0, paymentsRecorded: 0, unchanged: 3 })
    expect(
      (
        await api.owner.query('select count(*)::int as n from ledger_entry where org_id = $1', [
          organisation.id,
        ])
      ).rows,
    ).toEqual(before)
  })

  it('leaves out what came after the day it looks from, and adds it later', async () => {
    const asOf = localDate('2026-08-18')
    const first = await run(ledger, { asOf })
    expect(first.told).toEqual(['2 created', '3 left out: issued later', '4 left out: issued later'])
    expect(await stored()).toEqual(['C-1 Marisol Keane: 1 claims, 10000'])
    const second = await run(ledger)
    expect(second.told).toEqual(['2 payment added', '3 created', '4 created'])
    expect(await stored()).toEqual([
      'C-1 Marisol Keane: 2 claims, 5050',
      'C-2 Lir "Fast" Logistics, Ltd 🚚: 1 claims, 120000',
    ])
  })

  it('writes nothing in a trial, and says the same as the real run', async () => {
    const rows = [...ledger, 'C-1,Marisol Keane,INV-4,2026-09-20,2026-09-01,10.00,No,']
    const trial = await run(rows, { dryRun: true })
    expect(await stored()).toEqual([])
    const real = await run(rows)
    expect(trial.told).toEqual(real.told)
    expect(trial.told.at(-1)).toBe('5 failed Due DUE_BEFORE_ISSUE')
  })

  it('pays only what is open on an invoice that was paid in part meanwhile', async () => {
    await run([ledger[1] ?? ''])
    const { rows } = await api.owner.query<{ id: string; account_id: string }>(
      'select id, account_id from claim where org_id = $1',
      [organisation.id],
    )
    await api.run(
      organisation.agent,
      `mutation ($input: RecordPaymentInput!) { recordPayment(input: $input) { __typename } }`,
      {
        input: {
          accountId: rows[0]?.account_id,
          amount: { amount: '20.50', currency: 'EUR' },
          kind: 'cash',
          claimIds: [rows[0]?.id],
          idempotencyKey: 'paid-in-part',
        },
      },
    )
    const { told } = await run(['C-1,Marisol Keane,INV-2,2026-09-01,2026-09-15,50.50,Yes,2026-10-01'])
    expect(told).toEqual(['2 payment added'])
    expect(await stored()).toEqual(['C-1 Marisol Keane: 1 claims, 0'])
  })
})

describe('rows that cannot be imported', () => {
  const cases: [string, string, string][] = [
    ['an amount that is none', 'C-1,M,INV-9,2026-08-01,2026-08-15,ten,No,', '3 failed Amount NOT_A_NUMBER'],
    [
      'an amount of nothing',
      'C-1,M,INV-9,2026-08-01,2026-08-15,0.00,No,',
      '3 failed Amount AMOUNT_NOT_POSITIVE',
    ],
    ['a negative amount', 'C-1,M,INV-9,2026-08-01,2026-08-15,-5,No,', '3 failed Amount AMOUNT_NOT_POSITIVE'],
    ['too many decimals', 'C-1,M,INV-9,2026-08-01,2026-08-15,1.234,No,', '3 failed Amount TOO_MANY_DECIMALS'],
    [
      'a day in no calendar',
      'C-1,M,INV-9,2026-02-30,2026-08-15,5,No,',
      '3 failed Issued DATE_DOES_NOT_EXIST',
    ],
    ['another date format', 'C-1,M,INV-9,2026-08-01,15/08/2026,5,No,', '3 failed Due NOT_A_DATE'],
    ['a day to come', 'C-1,M,INV-9,2027-08-01,2027-08-15,5,No,', '3 failed Issued EFFECTIVE_IN_FUTURE'],
    ['due before it was issued', 'C-1,M,INV-9,2026-08-01,2026-07-15,5,No,', '3 failed Due DUE_BEFORE_ISSUE'],
    ['no customer', ',M,INV-9,2026-08-01,2026-08-15,5,No,', '3 failed Customer REQUIRED'],
    ['no invoice number', 'C-1,M,,2026-08-01,2026-08-15,5,No,', '3 failed Invoice REQUIRED'],
    ['too few cells', 'C-1,M,INV-9', '3 failed WRONG_CELL_COUNT'],
    [
      'the same number, other amount',
      'C-1,M,INV-1,2026-08-01,2026-08-15,7.00,No,',
      '3 failed Amount CLAIM_DIFFERS',
    ],
  ]
  it.each(cases)('%s', async (_name, row, expected) => {
    const good = 'C-1,M,INV-1,2026-08-01,2026-08-15,5.00,No,'
    const { summary, told } = await run([good, row, 'C-2,N,INV-2,2026-08-01,2026-08-15,5.00,No,'])
    expect(told).toEqual(['2 created', expected, '4 created'])
    expect(summary).toMatchObject({ claimsCreated: 2, failed: 1 })
  })

  it('names each fault of a row', async () => {
    const { told } = await run(['C-1,M,INV-9,soon,later,5,No,never'])
    expect(told).toEqual([
      '2 failed Issued NOT_A_DATE',
      '2 failed Due NOT_A_DATE',
      '2 failed Paid NOT_A_DATE',
    ])
  })

  it('takes the customer id for a name that is missing', async () => {
    await run(['C-7,,INV-1,2026-08-01,2026-08-15,5.00,No,'])
    expect(await stored()).toEqual(['C-7 C-7: 1 claims, 500'])
  })

  it('knows the invoice of another organisation from its own', async () => {
    await run(ledger)
    const other = await givenOrganisation(api)
    const { told } = await run(ledger, { orgId: other.id })
    expect(told).toEqual(['2 created', '3 created', '4 created'])
  })
})
