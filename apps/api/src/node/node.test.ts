import type { Actor } from '@arrears/domain/permissions/permissions'
import { idPrefixes, type Id } from '@arrears/domain/shared/ids'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../platform/clock/new-id.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenCall } from '../testing/given/given-call.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { nodeTypes } from './node-types.ts'

const node = /* GraphQL */ `
  query ($id: ID!) {
    node(id: $id) {
      __typename
      id
    }
  }
`

type Kind = keyof typeof nodeTypes

describe('node', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let ids: Record<Kind, string>

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    const full = await givenFullAccount(api, organisation)
    const org = organisation.id
    const made = {
      diaryEvent: newId('diaryEvent'),
      metadataSchema: newId('metadataSchema'),
      layout: newId('layout'),
      layoutVersion: newId('layoutVersion'),
    }
    await api.owner.query(
      `insert into diary_event (id, org_id, account_id, type, version, occurred_at, actor_kind, data)
       values ($1, $2, $3, 'noteAdded', 1, $4, 'system', '{"text":"x"}')`,
      [made.diaryEvent, org, full.id, api.now],
    )
    await api.owner.query(
      `insert into metadata_schema (id, org_id, key, label, applies_to, fields) values ($1, $2, 'k', 'K', 'account', '[]')`,
      [made.metadataSchema, org],
    )
    await api.owner.query(
      `insert into layout (id, org_id, scope, scope_key) values ($1, $2, 'organisation', 'organisation')`,
      [made.layout, org],
    )
    await api.owner.query(
      `insert into layout_version (id, org_id, layout_id, number, content, published_at) values ($1, $2, $3, 1, '{}', $4)`,
      [made.layoutVersion, org, made.layout, api.now],
    )
    const { rows } = await api.owner.query<{ id: string }>(
      'select id from ledger_entry where account_id = $1 and affects_balance limit 1',
      [full.id],
    )
    ids = {
      ...made,
      ...full.ids,
      organisation: org,
      user: organisation.agent.userId,
      account: full.id,
      claim: full.claimIds[0] ?? '',
      call: await givenCall(api, organisation, full),
      profile: organisation.profileId,
      ledgerEntry: rows[0]?.id ?? '',
    }
  })
  afterAll(() => api.close())

  it.each(Object.entries(nodeTypes))(
    'finds a %s by its id, and not that of another organisation',
    async (kind, type) => {
      const id = ids[kind as Kind]
      expect(id.slice(0, 3)).toBe(idPrefixes[kind as Kind])
      expect(await api.run(organisation.admin, node, { id })).toEqual({ node: { __typename: type.name, id } })
      const stranger = (await givenOrganisation(api)).admin
      expect(await api.run(stranger, node, { id })).toEqual({ node: null })
    },
  )

  it('reads fields of the type it turns out to be, in depth', async () => {
    const ask = `query ($id: ID!) { node(id: $id) {
      ... on Claim { reference account { primaryDebtor { phones { display } } } }
      ... on Account { name }
    } }`
    expect(await api.run(organisation.readOnly, ask, { id: ids.claim })).toEqual({
      node: {
        reference: `INV-${ids.claim.slice(-8)}`,
        account: { primaryDebtor: { phones: [{ display: '+353 85 012 3344' }] } },
      },
    })
    expect(await api.run(organisation.readOnly, ask, { id: ids.account })).toEqual({
      node: { name: 'Marisol Keane' },
    })
  })

  it('is null for what has no id of its own to be found by, and for no id at all', async () => {
    for (const id of [
      newId('account'),
      newId('phone'),
      newId('actionRecord'),
      'acc_',
      '',
      "' or 1=1",
      'acc_\u0000',
    ]) {
      expect(await api.run(organisation.agent, node, { id })).toEqual({ node: null })
    }
  })

  it('asks for the permission of each type', async () => {
    for (const [kind, { permission }] of Object.entries(nodeTypes)) {
      const key = (scopes: string[]): Actor => ({
        kind: 'apiKey',
        apiKeyId: 'key_1' as Id<'apiKey'>,
        scopes,
        orgId: organisation.id,
      })
      const id = ids[kind as Kind]
      expect(await api.errorCode(key([]), node, { id })).toBe('FORBIDDEN')
      expect(await api.errorCode(key([permission]), node, { id })).toBe('no error')
    }
    expect(await api.errorCode(undefined, node, { id: ids.account })).toBe('UNAUTHENTICATED')
  })
})
