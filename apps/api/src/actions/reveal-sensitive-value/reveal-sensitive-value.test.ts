import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { givenSchema } from '../../testing/given/given-schema.ts'

const reveal = /* GraphQL */ `
  mutation ($input: RevealSensitiveValueInput!) {
    revealSensitiveValue(input: $input) {
      __typename
      ... on RevealSensitiveValueSuccess {
        value
      }
      ... on RefusedError {
        code
      }
    }
  }
`

describe('revealSensitiveValue', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount
  let key = 0

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
    const schemaId = await givenSchema(api, organisation, {
      fields: [
        { key: 'taxNumber', label: 'Tax number', type: 'text', sensitive: true },
        { key: 'grade', label: 'Grade', type: 'text' },
      ],
    })
    await api.owner.query(
      `insert into custom_field_set (org_id, schema_id, account_id, subject_id, "values") values ($1, $2, $3, $3, $4)`,
      [organisation.id, schemaId, account.id, { taxNumber: '1234567T890', grade: 'B' }],
    )
  })
  afterAll(() => api.close())

  const input = (subjectId: string, field: string) => ({
    accountId: account.id,
    subjectId,
    field,
    idempotencyKey: `reveal-${String(++key).padStart(4, '0')}`,
  })
  const ask = async (subjectId: string, field: string) => {
    const variables = { input: input(subjectId, field) }
    const data = await api.run<{ revealSensitiveValue: object }>(organisation.agent, reveal, variables)
    return data.revealSensitiveValue
  }

  it('tells the value, keeps who saw it, and keeps the value itself nowhere', async () => {
    expect(await ask(account.debtorId, 'nationalId')).toMatchObject({ value: '8603124471' })
    expect(await ask(account.id, 'credit.taxNumber')).toMatchObject({ value: '1234567T890' })
    const { rows } = await api.owner.query(
      `select type, data, actor_user_id from diary_event where account_id = $1 order by id`,
      [account.id],
    )
    expect(rows).toEqual([
      {
        type: 'sensitiveRevealed',
        data: { field: 'National ID', subject: 'Marisol Keane' },
        actor_user_id: organisation.agent.userId,
      },
      {
        type: 'sensitiveRevealed',
        data: { field: 'Tax number', subject: account.reference },
        actor_user_id: organisation.agent.userId,
      },
    ])
    const { rows: records } = await api.owner.query(
      "select * from action_record where action = 'revealSensitiveValue'",
    )
    expect(records).toHaveLength(2)
    expect(JSON.stringify(records)).not.toMatch(/8603124471|1234567/)
  })

  it.each([
    ['credit.grade', 'NOT_MASKED'],
    ['credit.nothing', 'FIELD_NOT_FOUND'],
    ['toString', 'FIELD_NOT_FOUND'],
    ['nationalId', 'FIELD_NOT_FOUND'],
  ])('refuses %s of an account', async (field, code) => {
    expect(await ask(account.id, field)).toEqual({ __typename: 'RefusedError', code })
  })

  it('refuses what is empty, and a debtor of another account', async () => {
    expect(await ask(account.debtorId, 'drivingLicence')).toMatchObject({ code: 'NOTHING_TO_REVEAL' })
    const other = await givenAccount(api, organisation)
    expect(await ask(other.debtorId, 'nationalId')).toMatchObject({ code: 'FIELD_NOT_FOUND' })
  })

  it('is forbidden without the permission, and other organisations have no such account', async () => {
    const variables = { input: input(account.debtorId, 'nationalId') }
    expect(await api.errorCode(organisation.readOnly, reveal, variables)).toBe('FORBIDDEN')
    const other = await givenOrganisation(api)
    expect(await api.errorCode(other.admin, reveal, variables)).toBe('NOT_FOUND')
  })
})
