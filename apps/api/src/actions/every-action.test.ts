import type { Actor } from '@arrears/domain/permissions/permissions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { taskActions } from '../task/task-actions.ts'
import { newKey } from '../testing/given/act.ts'
import { givenSample, sampledActions, type SampledAction } from '../testing/given/action-samples.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { diaryOf, receiptsOf, rowOf } from '../testing/given/written.ts'
import type { RunnableAction } from './action-handler.ts'
import { actionHandlers } from './index.ts'
import { runAction } from './run-action.ts'

describe('every action on an account', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let other: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    other = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  async function run(
    action: SampledAction,
    input: object,
    { key = newKey(), actor = organisation.admin }: { key?: string; actor?: Actor } = {},
  ) {
    const handler: RunnableAction = actionHandlers[action]
    return await runAction(api.services.database.prisma, handler, {
      actor,
      input,
      idempotencyKey: key,
      requestId: 'request-of-a-test',
      now: api.now,
    })
  }

  /** All that an action may write, as one number: rows of every table that belongs to the account. */
  async function rowsOf(accountId: string): Promise<number> {
    const tables =
      'action_record diary_event ledger_transaction ledger_entry claim promise instalment_plan task note interaction phone hold contact_preference'
    const counts = tables.split(' ').map((table) => `(select count(*) from ${table} where account_id = $1)`)
    const { rows } = await api.owner.query<{ rows: number }>(`select (${counts.join(' + ')})::int as rows`, [
      accountId,
    ])
    return rows[0]?.rows ?? 0
  }

  const tasksOf = async (accountId: string) =>
    (await api.owner.query('select * from task where account_id = $1 order by id', [accountId])).rows

  it('has a sample here', () => {
    const onAccounts = Object.values(actionHandlers).filter(({ rule }) => rule.scope === 'account')
    expect(sampledActions.toSorted()).toEqual(onAccounts.map(({ rule }) => rule.id).toSorted())
  })

  describe.each(sampledActions)('%s', (action) => {
    it('moves the account on by one version, leaves a receipt and a diary event, and tells who watches', async () => {
      const { account, input } = await givenSample(api, organisation, action)
      const before = await rowOf(api, 'account', account.id)
      const watching = api.services.changes.watch({
        orgId: organisation.id,
        accountId: account.id,
        profileId: organisation.profileId,
      })
      const done = await run(action, input)
      expect(done).toMatchObject({ ok: true, value: { accountId: account.id, repeated: false } })

      const version = Number(before?.['version']) + 1
      const change = { accountId: account.id, action, version, actorUserId: organisation.admin.userId }
      // What the set-up did on the account may be told late, when this watcher is already there.
      let told = await watching.next()
      while (!told.done && told.value.version < version) told = await watching.next()
      expect(told.value).toMatchObject(change)
      await watching.return?.()
      expect(await rowOf(api, 'account', account.id)).toMatchObject({ version })
      const { rows } = await api.owner.query(
        `select r.action, r.actor_user_id, r.request_id, count(e.id)::int > 0 as told
         from action_record r left join diary_event e on e.action_record_id = r.id
         where r.account_id = $1 and r.action = $2 group by r.id order by r.id desc limit 1`,
        [account.id, action],
      )
      expect(rows).toEqual([
        { action, actor_user_id: organisation.admin.userId, request_id: 'request-of-a-test', told: true },
      ])
      expect((await diaryOf(api, account.id)).length).toBeGreaterThan(0)
    })

    it('is among those that lists of tasks hear of if it writes a task, and only then', async () => {
      const { account, input } = await givenSample(api, organisation, action)
      const before = await tasksOf(account.id)
      expect(await run(action, input)).toMatchObject({ ok: true })
      const wrote = JSON.stringify(await tasksOf(account.id)) !== JSON.stringify(before)
      expect(taskActions.has(action)).toBe(wrote)
    })

    it('does nothing again when its key comes again, one after the other or ten at once', async () => {
      const { account, input } = await givenSample(api, organisation, action)
      const key = newKey()
      const answers = await Promise.all(Array.from({ length: 10 }, () => run(action, input, { key })))
      const written = await rowsOf(account.id)
      answers.push(await run(action, input, { key }))
      const firsts = answers.filter((answer) => answer.ok && !answer.value.repeated)
      expect(answers.every(({ ok }) => ok)).toBe(true)
      expect(firsts).toHaveLength(1)
      const [first, ...others] = answers.map((answer) => answer.ok && answer.value.answer)
      for (const answer of others) expect(answer).toEqual(first)
      expect(await receiptsOf(api, account.id)).toMatchObject({ [action]: 1 })
      expect(await rowsOf(account.id)).toBe(written)
    })

    it('answers an account of another organisation as one that is unknown', async () => {
      const { account, input } = await givenSample(api, organisation, action)
      const before = await rowsOf(account.id)
      await expect(run(action, input, { actor: other.admin })).rejects.toMatchObject({
        extensions: { code: 'NOT_FOUND' },
      })
      const unknown = { ...input, accountId: 'acc_00000000000000000000000000' }
      await expect(run(action, unknown)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } })
      expect(await rowsOf(account.id)).toBe(before)
    })

    it('writes nothing at all when it cannot end', async () => {
      const { account, input } = await givenSample(api, organisation, action)
      const [before, versionBefore] = [await rowsOf(account.id), await rowOf(api, 'account', account.id)]
      // The receipt comes last: what stands before it must go with it.
      await api.owner.query(
        `alter table action_record add constraint no_more check (account_id <> '${account.id}') not valid`,
      )
      try {
        await expect(run(action, input)).rejects.toThrow('no_more')
      } finally {
        await api.owner.query('alter table action_record drop constraint no_more')
      }
      expect(await rowsOf(account.id)).toBe(before)
      expect(await rowOf(api, 'account', account.id)).toEqual(versionBefore)
    })
  })

  it('refuses a key that another account takes at the same moment', async () => {
    const accounts = await Promise.all([1, 2, 3, 4].map(() => givenAccount(api, organisation)))
    const key = newKey()
    const answers = await Promise.all(
      accounts.map(({ id }) => run('addNote', { accountId: id, text: 'Same key' }, { key })),
    )
    const codes = answers.map((answer) =>
      answer.ok ? 'OK' : answer.error.kind === 'refused' && answer.error.refusal.code,
    )
    expect(codes.toSorted()).toEqual([...Array<string>(3).fill('IDEMPOTENCY_KEY_REUSED'), 'OK'])
  })

  it('lets nobody take a key under which one of our jobs will act', async () => {
    const { account, input } = await givenSample(api, organisation, 'submitCharge')
    const key = `submit-charge/${(input as { chargeId?: string }).chargeId}`
    await run('addNote', { accountId: account.id, text: 'First' }, { key })
    const charges = { kind: 'system', name: 'Charges', orgId: organisation.id } as const
    expect(await run('submitCharge', input, { key, actor: charges })).toMatchObject({ ok: true })
  })

  it.each(['', 'short', 'with space', 'x'.repeat(201), 'ключ-ключ-ключ'])(
    'finds fault with the key %j',
    async (key) => {
      const { id } = await givenAccount(api, organisation)
      expect(await run('addNote', { accountId: id, text: 'x' }, { key })).toMatchObject({
        ok: false,
        error: { kind: 'invalid', issues: [{ code: 'BAD_IDEMPOTENCY_KEY', field: 'idempotencyKey' }] },
      })
    },
  )
})
