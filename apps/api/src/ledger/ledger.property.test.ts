import type { ActionId } from '@arrears/domain/actions/catalog'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { actionHandlers } from '../actions/index.ts'
import { runAction } from '../actions/run-action.ts'
import type { RunnableAction } from '../actions/action-handler.ts'
import { newKey } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { differencesOf } from '../testing/given/reconciled.ts'
import { rowOf } from '../testing/given/written.ts'

let api: TestApi
let organisation: TestOrganisation

beforeAll(async () => {
  api = await givenApi()
  organisation = await givenOrganisation(api)
})
afterAll(() => api.close())

const cents = fc.integer({ min: 1, max: 40_000 })
const step = fc.oneof(
  fc.record({
    kind: fc.constant('invoice' as const),
    principal: cents,
    cost: fc.integer({ min: 0, max: 900 }),
  }),
  fc.record({ kind: fc.constant('payment' as const), amount: cents, named: fc.boolean() }),
  fc.record({ kind: fc.constant('promise' as const), amount: cents }),
  fc.record({ kind: fc.constant('reversal' as const), which: fc.nat({ max: 20 }) }),
)

const euros = (minor: number) => ({ amount: (minor / 100).toFixed(2), currency: 'EUR' })

/** Runs an action and returns what it answered, or nothing when it was refused, as reversals may be. */
async function run(action: ActionId & keyof typeof actionHandlers, accountId: string, input: object) {
  const handler: RunnableAction = actionHandlers[action]
  const done = await runAction(api.services.database.prisma, handler, {
    actor: organisation.admin,
    input: { accountId, ...input },
    idempotencyKey: newKey(),
    now: api.now,
  })
  if (!done.ok && done.error.kind !== 'refused') throw new Error(JSON.stringify(done.error))
  return done.ok ? done.value.answer : undefined
}

let creditUses = 0

it('keeps balances that equal the fold of the entries, whatever is invoiced, paid and reversed in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      const { id: accountId } = await givenAccount(api, organisation, { claims: [] })
      // The model: what each standing transaction does to the balance.
      const standing = new Map<string, number>()
      const claims: string[] = []
      const booked: string[] = []
      let done = 0
      for (const [index, next] of steps.entries()) {
        if (next.kind === 'invoice') {
          const answer = await run('createClaim', accountId, {
            reference: `${accountId}-${index}`,
            issuedOn: '2026-11-01',
            dueOn: `2026-11-${String(1 + (index % 28)).padStart(2, '0')}`,
            amount: euros(next.principal),
            cost: euros(next.cost),
          })
          claims.push(String(answer?.['claimId']))
          booked.push(String(answer?.['transactionId']))
          standing.set(booked.at(-1) ?? '', next.principal + next.cost)
          if (answer?.['creditTransactionId']) {
            // Credit that settles it moves within the account; taken back, it is credit again.
            booked.push(String(answer['creditTransactionId']))
            standing.set(booked.at(-1) ?? '', 0)
            creditUses++
          }
        } else if (next.kind === 'payment') {
          const open = await api.owner.query<{ id: string }>(
            "select id from claim where account_id = $1 and state = 'open' order by id desc limit 1",
            [accountId],
          )
          const claimIds = next.named ? open.rows.map(({ id }) => id) : []
          const answer = await run('recordPayment', accountId, {
            kind: 'other',
            amount: euros(next.amount),
            claimIds,
          })
          booked.push(String(answer?.['transactionId']))
          standing.set(booked.at(-1) ?? '', -next.amount)
        } else if (next.kind === 'promise') {
          const promised = { amount: euros(next.amount), dueOn: '2026-11-27' }
          if (await run('createPromiseToPay', accountId, promised)) done++
          continue
        } else {
          const transactionId = booked[next.which % Math.max(1, booked.length)]
          const entry = await api.owner.query<{ id: string }>(
            'select id from ledger_entry where transaction_id = $1 limit 1',
            [transactionId],
          )
          if (!entry.rows[0]) continue
          const answer = await run('reverseLedgerEntry', accountId, {
            entryId: entry.rows[0].id,
            reason: 'other',
          })
          if (!answer) continue
          if (!standing.delete(transactionId ?? '')) throw new Error(`${transactionId} was reversed twice`)
        }
        done++
      }
      const balance = [...standing.values()].reduce((sum, effect) => sum + effect, 0)
      expect(await rowOf(api, 'account', accountId)).toMatchObject({
        balance_minor: String(balance),
        version: 1 + done,
      })
      expect(await differencesOf(api)).toEqual([])
    }),
    { numRuns: 25 },
  )
  expect(creditUses).toBeGreaterThan(0)
})
