import { get, type IncomingMessage } from 'node:http'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../platform/clock/new-id.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApiKey } from '../testing/given/given-api-key.ts'
import { givenEntry } from '../testing/given/given-entry.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'

describe('GET /accounts/:id/journal.csv', () => {
  let api: TestServer
  let organisation: TestOrganisation
  let account: TestAccount
  let authorization: string

  beforeAll(async () => {
    api = await givenServer()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation, { claims: [] })
    const allowed = await givenApiKey(api, organisation, ['ledger:export', 'account:read'])
    authorization = allowed.authorization
  })
  afterAll(() => api.close())

  const download = (query = '', of = account.id, headers: Record<string, string> = { authorization }) =>
    fetch(`${api.url}/accounts/${of}/journal.csv${query}`, { headers })

  it('holds what the journal lists, in plain columns, amounts as decimals and no formula', async () => {
    const claimId = newId('claim')
    await api.owner.query(
      `insert into claim (id, org_id, account_id, reference, issued_on, due_on, currency, original_minor)
       values ($1, $2, $3, '=cmd|''/c calc''!A1', '2026-08-01', '2026-08-15', 'EUR', 10000)`,
      [claimId, organisation.id, account.id],
    )
    const invoice = await givenEntry(api, organisation, account, {
      context: 'invoice',
      amountMinor: 10_000,
      effectiveOn: '2026-08-01',
      bookedAt: '2026-08-01T10:00:00Z',
      claimId,
      reason: 'Ünïcode, "quoted"\nand שלום',
    })
    await givenEntry(api, organisation, account, {
      amountMinor: -5,
      effectiveOn: '2026-08-03',
      bookedAt: '2026-08-03T10:00:00Z',
      externalReference: '+49 123',
      actorUserId: organisation.agent.userId,
    })
    const answer = await download('?orderBy=date&direction=asc')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/)
    expect(answer.headers.get('content-disposition')).toContain(`journal-${account.reference}.csv`)
    const { data, errors } = Papa.parse<Record<string, string>>(await answer.text(), {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(data).toHaveLength(2)
    expect(data[0]).toEqual({
      'Booked at': '2026-08-01T10:00:00Z',
      'Effective on': '2026-08-01',
      Context: 'Invoice',
      Component: 'principal',
      Product: '',
      Claim: `'=cmd|'/c calc'!A1`,
      'Payment method': '',
      Amount: '100.00',
      'Balance after': '0.00',
      Currency: 'EUR',
      Reason: 'Ünïcode, "quoted"\nand שלום',
      'External reference': '',
      'Booked by': 'Test',
      Entry: invoice.id,
      Transaction: invoice.transactionId,
      'Reverses transaction': '',
    })
    expect(data[1]).toMatchObject({
      Amount: '-0.05',
      'External reference': "'+49 123",
      'Booked by': 'Ines Duarte',
    })

    const filtered = await (await download(`?contexts=payment&contexts=fee&effectiveFrom=2026-08-02`)).text()
    expect(filtered.trim().split('\n')).toHaveLength(2)
  })

  it.each([
    ['?orderBy=sideways', 'orderBy', 'NOT_ONE_OF'],
    ['?effectiveFrom=2026-02-30', 'effectiveFrom', 'DATE_DOES_NOT_EXIST'],
    ["?claimIds=x');drop table claim;--", 'claimIds.0', 'NOT_AN_ID'],
    ['?contexts=payment&contexts=bribe', 'contexts.1', 'NOT_ONE_OF'],
    ['?limit=5', undefined, 'UNKNOWN_FIELD'],
  ])('says what is wrong with %s', async (query, field, code) => {
    const answer = await download(query)
    expect(answer.status).toBe(400)
    const { issues } = (await answer.json()) as { issues: { field?: string; code: string }[] }
    expect(issues).toContainEqual(expect.objectContaining({ code, ...(field ? { field } : {}) }))
  })

  it('is for those who may download the journal of their own organisation', async () => {
    const other = await givenOrganisation(api)
    const foreign = await givenApiKey(api, other, ['ledger:export'])
    const readOnly = await givenApiKey(api, organisation, ['ledger:read'])
    expect((await download('', account.id, {})).status).toBe(401)
    expect((await download('', account.id, { authorization: readOnly.authorization })).status).toBe(403)
    expect((await download('', account.id, { authorization: foreign.authorization })).status).toBe(404)
    expect((await download('', 'acc_nonsense')).status).toBe(404)
  })

  it('reads the database no faster than the client does, and stops when the client is gone', async () => {
    const large = await givenAccount(api, organisation, { claims: [] })

    // Few rows but wide ones: 20 MB are more than sockets hold back by themselves.
    await api.owner.query(
      `with booked as (
         insert into ledger_transaction (id, org_id, account_id, context, effective_on, booked_at, reason, actor_kind, action, action_record_id)
         select 'ltx_' || n, $1, $2, 'payment', '2026-01-01', now(), repeat('x', 10000), 'system', 'test', 'test'
         from generate_series(1, 2000) n returning id)
       insert into ledger_entry (id, org_id, account_id, transaction_id, ledger_account, context, effective_on, booked_at, currency, amount_minor, affects_balance, balance_after_minor)
       select 'len_' || b.id || side, $1, $2, b.id, case side when 1 then 'unappliedCash' else 'clearing' end, 'payment', '2026-01-01', now(), 'EUR',
         case side when 1 then 1 else -1 end, side = 1, case side when 1 then 0 end
       from booked b, generate_series(1, 2) side`,
      [organisation.id, large.id],
    )
    const copying = async () => {
      const { rows } = await api.owner.query<{ wait_event: string | null; state: string }>(
        `select wait_event, state from pg_stat_activity
         where datname = current_database() and query like 'copy (%' and state = 'active'`,
      )
      return rows
    }
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(`${api.url}/accounts/${large.id}/journal.csv`, { headers: { authorization } }, resolve).on(
        'error',
        reject,
      )
    })
    await new Promise((resolve) => response.once('readable', resolve))
    response.pause()
    await expect.poll(copying).toMatchObject([{ wait_event: 'ClientWrite' }])
    response.destroy()
    await expect.poll(copying).toEqual([])
    const { pool } = api.services.database
    await expect.poll(() => pool.totalCount - pool.idleCount).toBe(0)

    const whole = await (await download('', large.id)).text()
    expect(whole.trim().split('\n')).toHaveLength(2_001)
  })
})
