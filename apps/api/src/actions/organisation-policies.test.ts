import { defaultLayout } from '@arrears/domain/layout/default-layout'
import { roles, type Role } from '@arrears/domain/permissions/permissions'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../platform/clock/new-id.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const schemaId = newId('metadataSchema')
const layoutId = newId('layout')
const profileId = newId('profile')
const accountId = newId('account')
const draft = { expectedVersion: 0, content: defaultLayout }

/** Who may change what belongs to no account; a thing that does not exist is told only to those who may change it. */
const policies: readonly [name: string, input: object, allowed: readonly Role[]][] = [
  ['createMetadataSchema', { key: 'a', label: 'A', appliesTo: 'account', fields: [] }, ['admin']],
  ['updateMetadataSchema', { id: schemaId, expectedVersion: 1 }, ['admin']],
  ['archiveMetadataSchema', { id: schemaId, expectedVersion: 1 }, ['admin']],
  ['saveAgency', { name: 'Aster', commissionPercent: 10 }, ['admin']],
  ['archiveAgency', { id: newId('agency'), expectedVersion: 1 }, ['admin']],
  ['restoreAgency', { id: newId('agency'), expectedVersion: 1 }, ['admin']],
  ['saveWorklist', { name: 'Large', shared: false, order: 'priority' }, ['agent', 'teamManager', 'admin']],
  ['setOwnPhone', { number: null }, ['agent', 'teamManager', 'admin']],
  ['archiveWorklist', { id: newId('worklist'), expectedVersion: 1 }, ['agent', 'teamManager', 'admin']],
  ['saveLayoutDraft', { scope: { scope: 'organisation' }, ...draft }, ['admin']],
  ['saveLayoutDraft', { scope: { scope: 'role', role: 'agent' }, ...draft }, ['admin']],
  ['saveLayoutDraft', { scope: { scope: 'personal' }, ...draft }, ['agent', 'teamManager', 'admin']],
  ['publishLayout', { layoutId, expectedVersion: 1 }, ['admin']],
  ['rollBackLayout', { layoutId, expectedVersion: 1, toNumber: 1 }, ['admin']],
  ['resetLayout', { layoutId, expectedVersion: 1 }, ['admin']],
  ['updateSettings', { expectedVersion: 0, values: {} }, ['admin']],
  ['updateSettings', { profileId, expectedVersion: 0, values: {} }, ['admin']],
  ['updateSettings', { accountId, expectedVersion: 0, values: {} }, ['teamManager', 'admin']],
]

describe('changes of the organisation', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let count = 0

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    await api.owner.query(
      `insert into layout (id, org_id, scope, scope_key, version) values ($1, $2, 'role', 'role:readOnly', 7)`,
      [layoutId, organisation.id],
    )
  })
  afterAll(() => api.close())

  const cases = policies.flatMap(([name, input, allowed]) =>
    roles.map((role) => [name, input, role, allowed.includes(role) ? 'may' : 'may not'] as const),
  )

  it.each(cases)('%s %o: %s %s', async (name, input, role, may) => {
    const Name = name.charAt(0).toUpperCase() + name.slice(1)
    const operation = `mutation ($input: ${Name}Input!) { ${name}(input: $input) { __typename } }`
    const variables = { input: { ...input, idempotencyKey: `policy-${String(++count).padStart(4, '0')}` } }
    const code = await api.errorCode(organisation[role], operation, variables)
    expect(code === 'FORBIDDEN').toBe(may === 'may not')
    expect(await api.errorCode(undefined, operation, variables)).toBe('UNAUTHENTICATED')
  })
})
