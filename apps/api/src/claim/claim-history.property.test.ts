import type { ActionId } from '@arrears/domain/actions/catalog'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actionHandlers } from '../actions/index.ts'
import type { RunnableAction } from '../actions/action-handler.ts'
import { runAction } from '../actions/run-action.ts'
import { newKey } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenProfileSettings } from '../testing/given/given-settings.ts'
import { differencesOf } from '../testing/given/reconciled.ts'

let api: TestApi
let organisation: TestOrganisation

beforeAll(async () => {
  api = await givenApi()
  organisation = await givenOrganisation(api)
  await givenProfileSettings(api, organisation, {
    prolongationFeeMinor: 250,
    prolongationFeeBasis: 'Terms, section 7',
    prolongationMaxTimes: 20,
    prolongationMaxDays: 400,
  })
})
afterAll(() => api.close())

const kinds = ['pay', 'payNamed', 'prolong', 'cancel', 'dispute', 'resolve', 'writeOff', 'reverse'] as const

interface Step {
  readonly kind: (typeof kinds)[number]
  readonly pick: number
  readonly cents: number
  readonly outcome: string
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...kinds),
  pick: fc.nat({ max: 50 }),
  cents: fc.integer({ min: 1, max: 15_000 }),
  outcome: fc.constantFrom('upheld', 'rejected', 'withdrawn'),
})
const steps = fc.array(step, { minLength: 4, maxLength: 16 })

const euros = (cents: number) => ({ amount: (cents / 100).toFixed(2), currency: 'EUR' })

/** One of the account's rows in a table, or a well-formed id of nothing. */
async function pickId(table: string, accountId: string, pick: number): Promise<string | undefined> {
  const { rows } = await api.owner.query<{ id: string }>(
    `select id from ${table} where account_id = $1 order by id`,
    [accountId],
  )
  return rows[pick % Math.max(1, rows.length)]?.id
}

async function inputOf(accountId: string, { kind, pick, cents, outcome }: Step) {
  const claimId = await pickId('claim', accountId, pick)
  const inputs: Record<typeof kind, readonly [ActionId & keyof typeof actionHandlers, object]> = {
    pay: ['recordPayment', { kind: 'other', amount: euros(cents) }],
    payNamed: ['recordPayment', { kind: 'other', amount: euros(cents), claimIds: [claimId] }],
    prolong: ['prolongateClaim', { claimId, days: 7 }],
    cancel: ['cancelProlongation', { prolongationId: await pickId('prolongation', accountId, pick) }],
    dispute: ['disputeClaim', { claimId, reason: 'other', amount: pick % 2 ? euros(cents) : null }],
    resolve: [
      'resolveDispute',
      { disputeId: await pickId('dispute', accountId, pick), outcome, note: 'Checked' },
    ],
    writeOff: ['writeOffClaim', { claimId, reason: 'other', amount: pick % 2 ? euros(cents) : null }],
    reverse: [
      'reverseLedgerEntry',
      { entryId: await pickId('ledger_entry', accountId, pick), reason: 'mistake' },
    ],
  }
  return inputs[kind]
}

/** Runs an action; refusals are as good as successes here, and an id of nothing is an invalid input. */
async function run(action: ActionId & keyof typeof actionHandlers, accountId: string, input: object) {
  const handler: RunnableAction = actionHandlers[action]
  const done = await runAction(api.services.database.prisma, handler, {
    actor: organisation.admin,
    input: { accountId, ...input },
    idempotencyKey: newKey(),
    now: api.now,
  })
  if (!done.ok && done.error.kind === 'stale') throw new Error(JSON.stringify(done.error))
  return done.ok
}

it('keeps balances, due dates and disputes in step, whatever is prolonged, disputed, paid, written off and taken back', async () => {
  let done = 0
  await fc.assert(
    fc.asyncProperty(steps, async (todo) => {
      const { id: accountId } = await givenAccount(api, organisation)
      for (const next of todo) {
        const [action, input] = await inputOf(accountId, next)
        if (await run(action, accountId, input)) done++
      }
      expect(await differencesOf(api)).toEqual([])
      const { rows } = await api.owner.query(
        `select (flags @> array['disputed']) = exists (
           select from claim where account_id = $1 and disputed_at is not null) as flagged from account where id = $1`,
        [accountId],
      )
      expect(rows).toEqual([{ flagged: true }])
    }),
    { numRuns: 20 },
  )
  // Most steps do something: a property of refusals alone would hold as well.
  expect(done).toBeGreaterThan(60)
})
