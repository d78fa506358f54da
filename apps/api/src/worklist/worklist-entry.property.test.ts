import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newId } from '../platform/clock/new-id.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

let api: TestApi
let organisation: TestOrganisation
let agencyId: string

beforeAll(async () => {
  api = await givenApi()
  organisation = await givenOrganisation(api)
  agencyId = newId('agency')
  await api.owner.query("insert into agency (id, org_id, name) values ($1, $2, 'Aster')", [
    agencyId,
    organisation.id,
  ])
})
afterAll(() => api.close())

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, '0')}`)
const status = fc.constantFrom('open', 'kept', 'partKept', 'broken', 'cancelled')
const change = fc.oneof(
  fc.record({
    kind: fc.constant('account' as const),
    status: fc.constantFrom('open', 'open', 'closed'),
    balance: fc.integer({ min: -1, max: 2 }),
    oldest: fc.option(day),
  }),
  fc.record({ kind: fc.constant('promise' as const), status, madeOn: day }),
  fc.record({ kind: fc.constant('judged' as const), status }),
  fc.record({ kind: fc.constant('agency' as const), here: fc.boolean() }),
  fc.record({
    kind: fc.constant('flags' as const),
    flags: fc.subarray(['bankrupt', 'ceaseContact', 'disputed', 'vulnerable']),
  }),
)
type Change = typeof change extends fc.Arbitrary<infer C> ? C : never

async function apply(accountId: string, made: Change): Promise<void> {
  const { owner } = api
  switch (made.kind) {
    case 'account':
      await owner.query(
        `update account set status = $2, oldest_due_on = $3, balance_minor = $4::bigint, debited_minor = greatest($4::bigint, 0), credited_minor = greatest(-$4::bigint, 0)
         where id = $1`,
        [accountId, made.status, made.oldest, made.balance],
      )
      return
    case 'promise':
      await owner.query(
        `insert into promise (id, org_id, account_id, currency, amount_minor, due_on, made_at, status)
         values ($1, $2, $3, 'EUR', 100, '2026-11-10', $4, $5)`,
        [newId('promise'), organisation.id, accountId, made.madeOn, made.status],
      )
      return
    case 'judged':
      await owner.query(
        'update promise set status = $2 where id = (select min(id) from promise where account_id = $1)',
        [accountId, made.status],
      )
      return
    case 'flags':
      await owner.query('update account set flags = $2 where id = $1', [accountId, made.flags])
      return
    case 'agency':
      await owner.query(
        `update agency_assignment set recalled_at = now() where account_id = $1 and recalled_at is null`,
        [accountId],
      )
      if (made.here)
        await owner.query(
          `insert into agency_assignment (id, org_id, account_id, agency_id, currency, balance_minor, commission_bps, assigned_at)
           values ($1, $2, $3, $4, 'EUR', 100, 0, now())`,
          [newId('agencyAssignment'), organisation.id, accountId, agencyId],
        )
  }
}

const columns = 'broken_on::text, task_due_on::text, oldest_due_on::text, balance_minor::text'

it('is kept as a look at everything would find it, whatever changes in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const { id } = await givenAccount(api, organisation)
      for (const made of changes) {
        await apply(id, made)
        const { rows } = await api.owner.query<object>(
          `select ${columns} from worklist_entry where account_id = $1 union all select ${columns} from worklist_fact where account_id = $1`,
          [id],
        )
        expect(rows[0]).toEqual(rows[1])
      }
    }),
    { numRuns: 60 },
  )
})
