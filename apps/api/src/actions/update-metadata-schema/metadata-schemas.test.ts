import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount } from '../../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../../testing/given/given-organisation.ts'
import { givenSchema } from '../../testing/given/given-schema.ts'

const failures = /* GraphQL */ `
  __typename
  ... on InvalidInputError { issues { field code } }
  ... on RefusedError { code field }
  ... on StaleError { version current }
`
const success = 'schema { id key label version archived valueCount fields { key type retired } }'
const create = `mutation ($input: CreateMetadataSchemaInput!) { done: createMetadataSchema(input: $input) { ${failures} ... on CreateMetadataSchemaSuccess { ${success} } } }`
const update = `mutation ($input: UpdateMetadataSchemaInput!) { done: updateMetadataSchema(input: $input) { ${failures} ... on UpdateMetadataSchemaSuccess { ${success} } } }`
const archive = `mutation ($input: ArchiveMetadataSchemaInput!) { done: archiveMetadataSchema(input: $input) { ${failures} ... on ArchiveMetadataSchemaSuccess { ${success} } } }`
const change = `query ($input: UpdateMetadataSchemaInput!) { metadataSchemaChange(input: $input) { allowed effects { fieldKey kind affected allowed } } }`

const score = { key: 'score', label: 'Score', type: 'text' }
const since = { key: 'since', label: 'Since', type: 'date' }

describe('schemas of custom fields', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let count = 0

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const withKey = (input: object) => ({
    input: { ...input, idempotencyKey: `schema-${String(++count).padStart(4, '0')}` },
  })
  const run = async (mutation: string, input: object) =>
    (await api.run<{ done: Record<string, unknown> }>(organisation.admin, mutation, withKey(input))).done

  it('are defined by admins, with a record of who did it', async () => {
    const input = withKey({ key: 'health', label: 'Health', appliesTo: 'debtor', fields: [score, since] })
    const both = await Promise.all(
      [1, 2].map(() => api.run<{ done: { schema: { id: string } } }>(organisation.admin, create, input)),
    )
    expect(both[0]).toEqual(both[1])
    expect(both[0]?.done).toMatchObject({
      schema: { key: 'health', version: 1, fields: [{ key: 'score' }, { key: 'since' }] },
    })
    const { rows } = await api.owner.query(
      `select account_id, actor_user_id, result from action_record where action = 'createMetadataSchema'`,
    )
    expect(rows).toEqual([
      {
        account_id: null,
        actor_user_id: organisation.admin.userId,
        result: { schemaId: both[0]?.done.schema.id },
      },
    ])
    expect(
      await run(create, { key: 'health', label: 'Again', appliesTo: 'debtor', fields: [score] }),
    ).toMatchObject({
      code: 'KEY_TAKEN',
      field: 'key',
    })
    expect(await api.errorCode(organisation.teamManager, create, input)).toBe('FORBIDDEN')
  })

  it('say what is wrong, field by field', async () => {
    expect(
      await run(create, {
        key: 'Bad key',
        label: '',
        appliesTo: 'claim',
        fields: [{ ...score, type: 'rainbow' }],
      }),
    ).toMatchObject({
      issues: [
        { field: 'key', code: expect.any(String) },
        { field: 'label', code: 'REQUIRED' },
        { field: 'fields.0.type', code: 'NOT_ONE_OF' },
      ],
    })
  })

  it('are changed without losing a value: told before, refused with the count, converted when it is safe', async () => {
    const id = await givenSchema(api, organisation, { key: 'rating', fields: [score, since] })
    for (const value of ['12', '13.5', 'good']) {
      const account = await givenAccount(api, organisation)
      await api.owner.query(
        `insert into custom_field_set (org_id, schema_id, account_id, subject_id, "values") values ($1, $2, $3, $3, $4)`,
        [organisation.id, id, account.id, { score: value }],
      )
    }
    const toNumber = { id, expectedVersion: 1, fields: [{ ...score, type: 'number' }] }
    expect(await api.run(organisation.admin, change, withKey(toNumber))).toEqual({
      metadataSchemaChange: {
        allowed: false,
        effects: [
          { fieldKey: 'score', kind: 'typeChanged', affected: expect.any(Number), allowed: false },
          { fieldKey: 'since', kind: 'retired', affected: 0, allowed: true },
        ],
      },
    })
    expect(await run(update, toNumber)).toMatchObject({
      issues: [{ field: 'fields.0.type', code: 'TYPE_CHANGE_LOSES_DATA' }],
    })

    const toLongText = { id, expectedVersion: 1, fields: [{ ...score, type: 'longText' }] }
    expect(await run(update, toLongText)).toMatchObject({
      schema: {
        version: 2,
        valueCount: 3,
        fields: [
          { key: 'score', type: 'longText' },
          { key: 'since', retired: true },
        ],
      },
    })
    const { rows } = await api.owner.query(
      'select "values" from custom_field_set where schema_id = $1 order by subject_id',
      [id],
    )
    expect(rows.map((row) => row.values.score)).toEqual(['12', '13.5', 'good'])
    expect(await run(update, toLongText)).toMatchObject({
      __typename: 'StaleError',
      version: 2,
      current: { label: 'Credit report' },
    })
  })

  it('convert the values that a new type holds in another shape', async () => {
    const id = await givenSchema(api, organisation, {
      key: 'amounts',
      fields: [
        { key: 'grade', label: 'Grade', type: 'choice', settings: { choices: [{ value: 'a', label: 'A' }] } },
      ],
    })
    const account = await givenAccount(api, organisation)
    await api.owner.query(
      `insert into custom_field_set (org_id, schema_id, account_id, subject_id, "values") values ($1, $2, $3, $3, '{"grade":"a"}')`,
      [organisation.id, id, account.id],
    )
    const fields = [
      {
        key: 'grade',
        label: 'Grade',
        type: 'multiChoice',
        settings: { choices: [{ value: 'a', label: 'A' }] },
      },
    ]
    expect(await run(update, { id, expectedVersion: 1, fields })).toMatchObject({ schema: { version: 2 } })
    const { rows } = await api.owner.query(
      'select "values", version from custom_field_set where schema_id = $1',
      [id],
    )
    expect(rows).toEqual([{ values: { grade: ['a'] }, version: 2 }])
  })

  it('let one of two admins win', async () => {
    const id = await givenSchema(api, organisation, { key: 'contested', fields: [score] })
    const answers = await Promise.all(
      ['One', 'Two'].map((label) => run(update, { id, expectedVersion: 1, label })),
    )
    expect(answers.map(({ __typename }) => __typename).toSorted()).toEqual([
      'StaleError',
      'UpdateMetadataSchemaSuccess',
    ])
  })

  it('are archived, and then listed only when asked for', async () => {
    const id = await givenSchema(api, organisation, { key: 'old', label: 'Aged', fields: [score] })
    expect(await run(archive, { id, expectedVersion: 1 })).toMatchObject({
      schema: { archived: true, version: 2 },
    })
    expect(await run(archive, { id, expectedVersion: 2 })).toMatchObject({ code: 'ALREADY_ARCHIVED' })
    const list =
      'query ($all: Boolean) { metadataSchemas(includeArchived: $all, appliesTo: account) { key } }'
    type Listed = { metadataSchemas: { key: string }[] }
    const keys = async (all: boolean) =>
      (await api.run<Listed>(organisation.readOnly, list, { all })).metadataSchemas.map(
        (schema) => schema.key,
      )
    expect(await keys(false)).not.toContain('old')
    expect(await keys(true)).toContain('old')
  })

  it('are of one organisation', async () => {
    const id = await givenSchema(api, organisation, { key: 'private', fields: [score] })
    const other = await givenOrganisation(api)
    expect(
      await api.run(other.admin, 'query ($id: ID!) { metadataSchema(id: $id) { key } }', { id }),
    ).toEqual({
      metadataSchema: null,
    })
    expect(await api.errorCode(other.admin, update, withKey({ id, expectedVersion: 1, label: 'Mine' }))).toBe(
      'NOT_FOUND',
    )
  })
})
