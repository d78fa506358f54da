import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, actError, newKey } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenAgency } from '../testing/given/given-agency.ts'
import { givenApiKey } from '../testing/given/given-api-key.ts'
import { givenMandate } from '../testing/given/given-mandate.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenServer, type TestServer } from '../testing/given/given-server.ts'
import { diaryOf, rowOf } from '../testing/given/written.ts'

const save = /* GraphQL */ `
  mutation ($input: SaveAgencyInput!) {
    saveAgency(input: $input) {
      __typename
      ... on RefusedError {
        code
        field
      }
      ... on StaleError {
        version
      }
      ... on SaveAgencySuccess {
        agency {
          id
          name
          commissionPercent
          version
        }
      }
    }
  }
`
const archive = /* GraphQL */ `
  mutation ($input: ArchiveAgencyInput!) {
    archiveAgency(input: $input) {
      __typename
      ... on RefusedError {
        code
      }
    }
  }
`
const restore = /* GraphQL */ `
  mutation ($input: RestoreAgencyInput!) {
    restoreAgency(input: $input) {
      __typename
      ... on Failure {
        message
      }
      ... on RefusedError {
        code
        field
      }
      ... on StaleError {
        version
        current
      }
      ... on RestoreAgencySuccess {
        agency {
          id
          name
          archivedAt
          commissionPercent
          version
        }
      }
    }
  }
`

describe('agencies', () => {
  let api: TestServer
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenServer()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const run = async (operation: string, input: object) => {
    const data = await api.run<Record<string, { agency: { id: string } }>>(organisation.admin, operation, {
      input: { idempotencyKey: newKey(), ...input },
    })
    return Object.values(data)[0]
  }
  const assign = (accountId: string, agencyId: string, fields: object = {}) =>
    act<{ assignment: { id: string } }>(
      api,
      organisation.teamManager,
      'assignToAgency',
      { accountId, agencyId, note: 'No answer since May', ...fields },
      'assignment { id agency { name } balance { amount currency } commissionPercent }',
    )
  const recall = (accountId: string) =>
    act(api, organisation.teamManager, 'recallFromAgency', { accountId, reason: 'Pays us directly' })

  it('are made, changed and archived, two of one name never', async () => {
    const made = await run(save, { name: 'Aster Recovery', commissionPercent: 12.5 })
    expect(made).toMatchObject({ agency: { name: 'Aster Recovery', commissionPercent: 12.5, version: 1 } })
    const id = made?.agency.id ?? ''
    expect(await run(save, { name: 'aster recovery', commissionPercent: 1 })).toMatchObject({
      code: 'NAME_TAKEN',
    })
    const change = { id, name: 'Aster', commissionPercent: 15 }
    expect(await run(save, { ...change, expectedVersion: 1 })).toMatchObject({
      agency: { name: 'Aster', version: 2 },
    })
    expect(await run(save, { ...change, expectedVersion: 1 })).toEqual({
      __typename: 'StaleError',
      version: 2,
    })

    const account = await givenAccount(api, organisation)
    await assign(account.id, id)
    expect(await run(archive, { id, expectedVersion: 2 })).toMatchObject({ code: 'AGENCY_IN_USE' })
    await recall(account.id)
    expect(await run(archive, { id, expectedVersion: 2 })).toMatchObject({
      __typename: 'ArchiveAgencySuccess',
    })
    expect(await assign(account.id, id)).toMatchObject({ code: 'AGENCY_ARCHIVED', field: 'agencyId' })
  })

  it('get no account of which money is being charged, and get it once the charge is called off', async () => {
    const [account, agencyId] = [await givenAccount(api, organisation), await givenAgency(api, organisation)]
    const debit = { kind: 'bankAccount', scheme: 'sepaCore' } as const
    const { mandateId } = await givenMandate(api, organisation, account, debit)
    const amount = { amount: '60.00', currency: 'EUR' }
    const { charge } = await act<{ charge: { id: string } }>(
      api,
      organisation.agent,
      'chargePaymentMethod',
      { accountId: account.id, mandateId, claimId: account.claimIds[0], amount },
      'charge { id }',
    )
    expect(await assign(account.id, agencyId)).toMatchObject({
      code: 'CHARGE_PENDING',
      message: '€60.00 is being charged: wait for what becomes of it, or cancel the charge first.',
    })
    await act(api, organisation.agent, 'cancelCharge', { accountId: account.id, chargeId: charge.id })
    expect(await assign(account.id, agencyId)).toMatchObject({ __typename: 'AssignToAgencySuccess' })
  })

  it('come back from the archive as they were, once, and may be given accounts again', async () => {
    const made = await run(save, { name: 'Dahlia', commissionPercent: 8.25 })
    const id = made?.agency.id ?? ''
    expect(await run(restore, { id, expectedVersion: 1 })).toMatchObject({ code: 'AGENCY_NOT_ARCHIVED' })
    await run(archive, { id, expectedVersion: 1 })
    expect(await run(restore, { id, expectedVersion: 1 })).toMatchObject({
      __typename: 'StaleError',
      version: 2,
      current: { archived: true },
    })

    const input = { id, expectedVersion: 2, idempotencyKey: newKey() }
    const restored = await run(restore, input)
    expect(restored).toEqual({
      __typename: 'RestoreAgencySuccess',
      agency: { id, name: 'Dahlia', archivedAt: null, commissionPercent: 8.25, version: 3 },
    })
    expect(await run(restore, input)).toEqual(restored)
    const { rows } = await api.owner.query(
      `select action, actor_user_id from action_record where action in ('archiveAgency', 'restoreAgency') and result ->> 'agencyId' = $1 order by id`,
      [id],
    )
    expect(rows).toEqual(
      ['archiveAgency', 'restoreAgency'].map((action) => ({
        action,
        actor_user_id: organisation.admin.userId,
      })),
    )
    const account = await givenAccount(api, organisation)
    expect(await assign(account.id, id)).toMatchObject({ __typename: 'AssignToAgencySuccess' })
  })

  it('stay archived while another has their name, and are known in their organisation only', async () => {
    const made = await run(save, { name: 'Elder', commissionPercent: 5 })
    const input = { id: made?.agency.id ?? '', expectedVersion: 2 }
    await run(archive, { ...input, expectedVersion: 1 })
    const { agency: namesake } = (await run(save, { name: 'ELDER', commissionPercent: 5 })) ?? {}
    expect(await run(restore, input)).toEqual({
      __typename: 'RefusedError',
      code: 'NAME_TAKEN',
      field: null,
      message: 'Another agency is called Elder by now: rename that one first.',
    })
    const stranger = await givenOrganisation(api)
    const withKey = { input: { ...input, idempotencyKey: newKey() } }
    expect(await api.errorCode(stranger.admin, restore, withKey)).toBe('NOT_FOUND')
    await run(save, { id: namesake?.id, expectedVersion: 1, name: 'Elder Two', commissionPercent: 5 })
    expect(await run(restore, input)).toMatchObject({ agency: { archivedAt: null } })
  })

  it('get an account with what is owed and agreed, which stops our own contact and leaves the worklist', async () => {
    const account = await givenAccount(api, organisation)
    const agencyId = await givenAgency(api, organisation, 'Birch')
    const idempotencyKey = newKey()
    const first = await assign(account.id, agencyId, { idempotencyKey })
    expect(first).toMatchObject({
      assignment: {
        agency: { name: 'Birch' },
        balance: { amount: '200.00', currency: 'EUR' },
        commissionPercent: 12.5,
      },
    })
    expect(await assign(account.id, agencyId, { idempotencyKey })).toEqual(first)
    expect(await assign(account.id, agencyId)).toMatchObject({ code: 'AT_AGENCY' })
    expect(
      await actError(api, organisation.agent, 'assignToAgency', { accountId: account.id, agencyId }),
    ).toBe('FORBIDDEN')

    expect(await act(api, organisation.agent, 'startCall', { accountId: account.id })).toMatchObject({
      code: 'AT_AGENCY',
    })
    const entry = () =>
      api.owner.query('select oldest_due_on from worklist_entry where account_id = $1', [account.id])
    expect((await entry()).rows).toEqual([{ oldest_due_on: null }])

    expect(await recall(account.id)).toMatchObject({ __typename: 'RecallFromAgencySuccess' })
    expect(await recall(account.id)).toMatchObject({ code: 'NOT_AT_AGENCY' })
    expect((await entry()).rows[0]).not.toEqual({ oldest_due_on: null })
    expect(await rowOf(api, 'agency_assignment', first.assignment.id)).toMatchObject({
      assigned_by_id: organisation.teamManager.userId,
      recalled_by_id: organisation.teamManager.userId,
      recall_reason: 'Pays us directly',
    })
    expect((await diaryOf(api, account.id)).map(({ type }) => type)).toEqual([
      'agencyAssigned',
      'agencyRecalled',
    ])
  })

  it('of another organisation are not found', async () => {
    const account = await givenAccount(api, organisation)
    const other = await givenOrganisation(api)
    expect(await assign(account.id, await givenAgency(api, other))).toMatchObject({
      code: 'AGENCY_NOT_FOUND',
    })
  })

  it('get one account at most once, however many ask at the same moment', async () => {
    const account = await givenAccount(api, organisation)
    const agencyId = await givenAgency(api, organisation)
    const answers = await Promise.all(Array.from({ length: 8 }, () => assign(account.id, agencyId)))
    expect(answers.filter(({ code }) => code === 'AT_AGENCY')).toHaveLength(7)
  })

  it('get a package of what they need, without formulas and without other accounts', async () => {
    const agencyId = await givenAgency(api, organisation, 'Cedar, Ltd')
    const mine = await givenAccount(api, organisation, { name: '=HYPERLINK("x")' })
    const second = await givenAccount(api, organisation, { currency: 'JPY' })
    await givenAccount(api, organisation)
    await assign(mine.id, agencyId)
    await assign(second.id, agencyId)
    const { authorization } = await givenApiKey(api, organisation, ['agency:export', 'account:read'])
    const get = async (part: string, query = '', headers: Record<string, string> = { authorization }) => {
      const answer = await fetch(`${api.url}/agencies/${agencyId}/${part}.csv${query}`, { headers })
      const text = await answer.text()
      const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data
      return { answer, rows, text }
    }
    const { answer, rows } = await get('accounts')
    expect(answer.headers.get('content-disposition')).toContain('attachment; filename="Cedar-Ltd')
    expect(
      rows.map((row) => [row['Account'], row['Debtor'], row['Balance'], row['Commission percent']]),
    ).toEqual([
      [mine.reference, `'=HYPERLINK("x")`, '200.00', '12.50'],
      [second.reference, 'Marisol Keane', '20000', '12.50'],
    ])
    const debtors = await get('debtors', `?accountId=${mine.id}`)
    expect(debtors.rows).toHaveLength(1)
    expect(debtors.rows[0]).toMatchObject({ Primary: 't', Phones: `'+353850123344` })
    // Numbers by which somebody could be impersonated stay with us.
    expect(debtors.text).not.toContain('8603124471')
    expect((await get('claims')).rows).toHaveLength(4)
    expect((await get('secrets')).answer.status).toBe(404)
    expect((await get('accounts', '?accountId=1')).answer.status).toBe(400)
    expect((await get('accounts', '', {})).answer.status).toBe(401)
    const weak = await givenApiKey(api, organisation, ['account:read'])
    expect((await get('accounts', '', { authorization: weak.authorization })).answer.status).toBe(403)
    await recall(mine.id)
    expect((await get('accounts')).rows).toHaveLength(1)
  })
})
