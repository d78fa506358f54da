import type { Actor } from '@arrears/domain/permissions/permissions'
import { actionCatalog } from '@arrears/domain/actions/catalog'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenFullAccount } from '../testing/given/given-full-account.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const actions = /* GraphQL */ `
  query ($id: ID!) {
    account(id: $id) {
      availableActions {
        id
        label
        group
        shortcut
        enabled
        refusal {
          code
          message
        }
      }
    }
  }
`

interface Action {
  id: string
  label: string
  group: string
  shortcut: string | null
  enabled: boolean
  refusal: { code: string; message: string } | null
}

describe('Account.availableActions', () => {
  let api: TestApi
  let organisation: TestOrganisation

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
  })
  afterAll(() => api.close())

  const read = async (id: string, actor: Actor = organisation.agent) => {
    const answer = await api.run<{ account: { availableActions: Action[] } }>(actor, actions, { id })
    return answer.account.availableActions
  }
  const codes = (list: Action[]) =>
    Object.fromEntries(list.map(({ id, refusal }) => [id, refusal?.code ?? null]))

  it('are those of the page in the order of the menu, none for the system alone', async () => {
    const { id } = await givenFullAccount(api, organisation)
    const list = await read(id)
    const offered = Object.entries(actionCatalog).flatMap(([name, { placement }]) =>
      placement === 'system' ? [] : [name],
    )
    expect(list.map((action) => action.id)).toEqual(offered)
    expect(list[0]).toEqual({
      id: 'addNote',
      label: 'Add note',
      group: 'contact',
      shortcut: 'o',
      enabled: true,
      refusal: null,
    })
  })

  it('tell why one cannot be done: by role, and by what the account is', async () => {
    const { id } = await givenFullAccount(api, organisation)
    expect(codes(await read(id))).toMatchObject({ reverseLedgerEntry: 'FORBIDDEN', resolveTask: null })
    const forManager = await read(id, organisation.teamManager)
    expect(codes(forManager)).toMatchObject({ reverseLedgerEntry: null })
    const readOnly = await read(id, organisation.readOnly)
    expect(readOnly.every(({ enabled, refusal }) => !enabled && refusal?.code === 'FORBIDDEN')).toBe(true)

    const bare = await givenAccount(api, organisation, { claims: [] })
    const refused = await read(bare.id)
    expect(codes(refused)).toMatchObject({ createPromiseToPay: expect.any(String), addNote: null })
    for (const { enabled, refusal } of refused) {
      expect(enabled).toBe(refusal === null)
      expect(refusal?.message ?? 'It can be done.').toMatch(/\w.*[.!]$/)
    }
  })

  it('change with the account', async () => {
    const { id } = await givenFullAccount(api, organisation)
    expect(codes(await read(id))).toMatchObject({ cancelPromiseToPay: null })
    await api.owner.query("update promise set status = 'broken' where account_id = $1", [id])
    expect(codes(await read(id))['cancelPromiseToPay']).not.toBeNull()
    await api.owner.query("update account set status = 'closed' where id = $1", [id])
    expect(codes(await read(id))).toMatchObject({ createPromiseToPay: 'ACCOUNT_CLOSED' })
  })
})
