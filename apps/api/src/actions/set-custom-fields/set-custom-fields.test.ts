import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount, type TestAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { givenSchema } from '../../testing/given/given-schema.ts'

const setFields = /* GraphQL */ `
  mutation ($input: SetCustomFieldsInput!) {
    setCustomFields(input: $input) {
      __typename
      ... on SetCustomFieldsSuccess {
        account {
          version
        }
        customFields {
          version
          values {
            field {
              key
            }
            value
            masked
            display
          }
        }
      }
      ... on InvalidInputError {
        issues {
          field
          code
        }
      }
      ... on RefusedError {
        code
        field
      }
      ... on StaleError {
        version
        current
      }
    }
  }
`

const readFields = /* GraphQL */ `
  query ($id: ID!, $schema: String) {
    account(id: $id) {
      customFields(schema: $schema) {
        subjectId
        version
        schema {
          key
          valueCount
        }
        values {
          field {
            key
          }
          value
          masked
          display
        }
      }
    }
  }
`

describe('setCustomFields', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount
  let schemaId: string
  let key = 0

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
    schemaId = await givenSchema(api, organisation, {
      fields: [
        { key: 'score', label: 'Score', type: 'number', settings: { decimals: 1 } },
        { key: 'grade', label: 'Grade', type: 'text', default: 'B', required: true },
        { key: 'taxNumber', label: 'Tax number', type: 'text', sensitive: true },
        { key: 'owner', label: 'Owner', type: 'user' },
      ],
    })
  })
  afterAll(() => api.close())

  const input = (values: object, more: object = {}) => ({
    accountId: account.id,
    schemaId,
    subjectId: account.id,
    expectedVersion: 0,
    values,
    idempotencyKey: `fields-${String(++key).padStart(4, '0')}`,
    ...more,
  })
  const set = async (values: object, more: object = {}) => {
    const data = await api.run<{ setCustomFields: Record<string, unknown> }>(organisation.agent, setFields, {
      input: input(values, more),
    })
    return data.setCustomFields
  }

  it('shows the defaults before anything was filled in', async () => {
    const { account: read } = await api.run<{ account: { customFields: unknown[] } }>(
      organisation.readOnly,
      readFields,
      { id: account.id },
    )
    expect(read.customFields).toMatchObject([
      {
        subjectId: account.id,
        version: 0,
        schema: { key: 'credit', valueCount: 0 },
        values: [
          { field: { key: 'score' }, value: null, masked: false, display: '' },
          { field: { key: 'grade' }, value: 'B', display: 'B' },
          { field: { key: 'taxNumber' }, value: null, masked: false },
          { field: { key: 'owner' }, value: null },
        ],
      },
    ])
  })

  it('names the field of every fault and writes nothing', async () => {
    expect(await set({ score: 'many', grade: '', colour: 'red' })).toMatchObject({
      __typename: 'InvalidInputError',
      issues: expect.arrayContaining([
        { field: 'values.score', code: 'NOT_A_NUMBER' },
        { field: 'values.grade', code: 'REQUIRED' },
        { field: 'values.colour', code: 'UNKNOWN_FIELD' },
      ]),
    })
    const { rows } = await api.owner.query('select from custom_field_set where account_id = $1', [account.id])
    expect(rows).toHaveLength(0)
  })

  it('keeps the values with the defaults, masks the sensitive ones, and tells the diary what changed', async () => {
    const done = await set({ score: 12.5, taxNumber: '1234567T890', owner: organisation.admin.userId })
    expect(done).toMatchObject({
      __typename: 'SetCustomFieldsSuccess',
      account: { version: 2 },
      customFields: {
        version: 1,
        values: [
          { value: 12.5 },
          { value: 'B' },
          { value: null, masked: true, display: '••••T890' },
          { value: organisation.admin.userId, display: 'Freya Lund' },
        ],
      },
    })
    const { rows } = await api.owner.query(
      `select data from diary_event where account_id = $1 and type = 'customFieldsUpdated'`,
      [account.id],
    )
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows)).not.toContain('1234567')
    const { rows: records } = await api.owner.query(
      'select result from action_record where account_id = $1',
      [account.id],
    )
    expect(JSON.stringify(records)).not.toContain('1234567')
  })

  it('answers an editor who saw older values with those of now, masked', async () => {
    expect(await set({ score: 1 })).toEqual({
      __typename: 'StaleError',
      version: 1,
      current: { score: '12.5', grade: 'B', taxNumber: '••••T890', owner: organisation.admin.userId },
    })
  })

  it.each([
    ['the mask sent back', { taxNumber: '••••T890' }, 'NOTHING_CHANGED'],
    ['a user of nobody', { owner: 'usr_01j00000000000000000000000' }, 'USER_NOT_FOUND'],
  ])('refuses %s', async (_name, values, code) => {
    expect(await set(values, { expectedVersion: 1 })).toMatchObject({ __typename: 'RefusedError', code })
  })

  it('refuses a subject that is not of the account, and a schema of another organisation', async () => {
    const other = await givenAccount(api, organisation)
    expect(await set({ score: 1 }, { subjectId: other.id })).toMatchObject({ code: 'SUBJECT_NOT_FOUND' })
    const foreign = await givenOrganisation(api)
    const foreignSchema = await givenSchema(api, foreign, {
      fields: [{ key: 'a', label: 'A', type: 'text' }],
    })
    expect(await set({ a: 'x' }, { schemaId: foreignSchema })).toMatchObject({ code: 'SCHEMA_NOT_FOUND' })
  })

  it('lets one of two editors win', async () => {
    const of = await givenAccount(api, organisation)
    const about = { accountId: of.id, subjectId: of.id }
    const answers = await Promise.all([set({ score: 1 }, about), set({ score: 2 }, about)])
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'SetCustomFieldsSuccess',
      'StaleError',
    ])
  })

  it('is forbidden to who may only read', async () => {
    expect(await api.errorCode(organisation.readOnly, setFields, { input: input({ score: 1 }) })).toBe(
      'FORBIDDEN',
    )
  })

  it('keeps fields of debtors and claims apart from those of the account', async () => {
    const debtorSchema = await givenSchema(api, organisation, {
      key: 'person',
      label: 'Person',
      appliesTo: 'debtor',
      fields: [{ key: 'hobby', label: 'Hobby', type: 'text' }],
    })
    await givenSchema(api, organisation, {
      key: 'invoice',
      label: 'Invoice',
      appliesTo: 'claim',
      fields: [{ key: 'order', label: 'Order', type: 'text' }],
    })
    const about = { schemaId: debtorSchema, subjectId: account.debtorId }
    expect(await set({ hobby: '🚲 שלום' }, about)).toMatchObject({ __typename: 'SetCustomFieldsSuccess' })
    const { account: read } = await api.run<{
      account: { customFields: { subjectId: string; schema: { key: string } }[] }
    }>(organisation.readOnly, readFields, { id: account.id })
    expect(read.customFields.map(({ schema, subjectId }) => [schema.key, subjectId])).toEqual([
      ['credit', account.id],
      ['invoice', account.claimIds[0]],
      ['invoice', account.claimIds[1]],
      ['person', account.debtorId],
    ])
  })
})
