import type { Actor } from '@arrears/domain/permissions/permissions'
import type { Id } from '@arrears/domain/shared/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const byKeys = /* GraphQL */ `
  query ($id: ID, $reference: String, $externalId: String) {
    account(id: $id, reference: $reference, externalId: $externalId) {
      id
    }
  }
`

describe('account', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: Awaited<ReturnType<typeof givenFullAccount>>

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api, { settings: { timeZone: 'Europe/Dublin' } })
    account = await givenFullAccount(api, organisation, {
      name: '<b>Zoë</b> "O’Neil" שלום 😀',
      flags: ['disputed', 'gone'],
    })
    await api.owner.query("update account set external_id = 'CRM-9', tags = '{vip,slow}' where id = $1", [
      account.id,
    ])
  })
  afterAll(() => api.close())

  const read = async (fields: string, actor: Actor = organisation.agent) => {
    const answer = await api.run<{ account: Record<string, unknown> }>(
      actor,
      `query ($id: ID!) { account(id: $id) { ${fields} } }`,
      { id: account.id },
    )
    return answer.account
  }
  const workedAt = (moment: string | null) =>
    api.owner.query('update account set last_worked_at = $2 where id = $1', [account.id, moment])

  it('is found by id, reference and external id', async () => {
    for (const keys of [{ id: account.id }, { reference: account.reference }, { externalId: 'CRM-9' }]) {
      expect(await api.run(organisation.agent, byKeys, keys)).toEqual({ account: { id: account.id } })
    }
  })

  it('wants exactly one key', async () => {
    for (const keys of [
      {},
      { id: null },
      { id: account.id, reference: account.reference },
      { reference: 'a\u0000' },
    ]) {
      expect(await api.errorCode(organisation.agent, byKeys, keys)).toBe('BAD_USER_INPUT')
    }
  })

  it('is null when unknown, and the same for one of another organisation', async () => {
    const stranger = (await givenOrganisation(api)).admin
    for (const keys of [{ id: account.id }, { reference: account.reference }, { externalId: 'CRM-9' }]) {
      expect(await api.run(stranger, byKeys, keys)).toEqual({ account: null })
    }
    expect(await api.run(organisation.agent, byKeys, { id: 'nonsense' })).toEqual({ account: null })
  })

  it('can be read by every role, and by an API key with the scope only', async () => {
    for (const role of ['readOnly', 'agent', 'teamManager', 'admin'] as const) {
      expect(await read('id', organisation[role])).toEqual({ id: account.id })
    }
    const key = (scopes: string[]): Actor => ({
      kind: 'apiKey',
      apiKeyId: 'key_1' as Id<'apiKey'>,
      scopes,
      orgId: organisation.id,
    })
    expect(await read('id', key(['account:read']))).toEqual({ id: account.id })
    expect(await api.errorCode(key(['diary:read']), byKeys, { id: account.id })).toBe('FORBIDDEN')
    expect(await api.errorCode(undefined, byKeys, { id: account.id })).toBe('UNAUTHENTICATED')
  })

  it('tells what it is, with text kept as it was written', async () => {
    expect(
      await read('reference externalId name currency status flags tags version oldestDueOn daysOverdue'),
    ).toEqual({
      reference: account.reference,
      externalId: 'CRM-9',
      name: '<b>Zoë</b> "O’Neil" שלום 😀',
      currency: 'EUR',
      status: 'open',
      // A flag that this version does not know is left out.
      flags: ['disputed'],
      tags: ['vip', 'slow'],
      version: 1,
      oldestDueOn: '2026-09-01',
      daysOverdue: 81,
    })
  })

  it('says nothing of days overdue when nothing is open', async () => {
    const paid = await givenFullAccount(api, organisation, {
      claims: [{ amountMinor: 100, dueOn: '2026-12-24' }],
    })
    const ask = 'query ($id: ID!) { account(id: $id) { oldestDueOn daysOverdue claims { daysOverdue } } }'
    expect(await api.run(organisation.agent, ask, { id: paid.id })).toEqual({
      account: { oldestDueOn: '2026-12-24', daysOverdue: 0, claims: [{ daysOverdue: 0 }] },
    })
    await api.owner.query('update account set oldest_due_on = null where id = $1', [paid.id])
    await api.owner.query("update claim set state = 'settled' where account_id = $1", [paid.id])
    expect(await api.run(organisation.agent, ask, { id: paid.id })).toEqual({
      account: { oldestDueOn: null, daysOverdue: null, claims: [{ daysOverdue: null }] },
    })
  })

  it('counts as worked today by the day of the organisation, not by that of UTC', async () => {
    api.now = '2026-07-10T09:00:00.000Z'
    await workedAt(null)
    expect(await read('workedToday lastWorkedAt')).toEqual({ workedToday: false, lastWorkedAt: null })
    // Half past midnight of the tenth in Dublin, where it is summer.
    await workedAt('2026-07-09T23:30:00.000Z')
    expect(await read('workedToday lastWorkedAt')).toEqual({
      workedToday: true,
      lastWorkedAt: '2026-07-09T23:30:00.000Z',
    })
    await workedAt('2026-07-09T22:30:00.000Z')
    expect(await read('workedToday')).toEqual({ workedToday: false })
    api.now = '2026-11-21T09:00:00.000Z'
  })
})
