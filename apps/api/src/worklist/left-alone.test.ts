import { statusFlags } from '@arrears/domain/account/status-flag'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { act, newKey } from '../testing/given/act.ts'
import { givenAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'
import { givenPlaces } from '../testing/given/given-work.ts'

const take = /* GraphQL */ `
  mutation ($input: TakeNextAccountInput!) {
    takeNextAccount(input: $input) {
      reason
      account {
        id
      }
    }
  }
`

interface Taken {
  readonly takeNextAccount: { readonly reason: string; readonly account: { readonly id: string } } | null
}

let api: TestApi
let organisation: TestOrganisation

beforeAll(async () => void (api = await givenApi()))
afterAll(() => api.close())
beforeEach(async () => {
  api.now = '2026-11-21T09:00:00.000Z'
  organisation = await givenOrganisation(api)
})

async function next(): Promise<string> {
  const input = { idempotencyKey: newKey() }
  const { takeNextAccount: taken } = await api.run<Taken>(organisation.agent, take, { input })
  return taken ? `${taken.reason} ${taken.account.id}` : 'none'
}

/** An account with an overdue claim and a hold, on the day after that was set. */
async function givenHeld(kind: string): Promise<string> {
  api.now = '2026-11-21T09:00:00.000Z'
  const claims = [{ amountMinor: 10_000, dueOn: '2026-09-01' }]
  const { id } = await givenAccount(api, organisation, { claims })
  await act(api, organisation.agent, 'setHold', { accountId: id, kind })
  api.now = '2026-11-22T09:00:00.000Z'
  return id
}

it.each(['moratorium', 'ceaseContact'])('is not handed out until it is lifted: %s', async (kind) => {
  const id = await givenHeld(kind)
  expect(await next()).toBe('none')
  await act(api, organisation.teamManager, 'liftHold', { accountId: id, kind, reason: 'It is over' })
  api.now = '2026-11-23T09:00:00.000Z'
  expect(await next()).toBe(`overdue ${id}`)
})

it.each(['vulnerable', 'represented'])('is handed out, as somebody may be contacted: %s', async (kind) => {
  const id = await givenHeld(kind)
  expect(await next()).toBe(`overdue ${id}`)
})

const policy = /* GraphQL */ `
  query ($id: ID!) {
    account(id: $id) {
      contactPolicy {
        channels {
          code
          mayOverride
        }
      }
    }
  }
`

interface Verdict {
  readonly code: string | null
  readonly mayOverride: boolean
}

it.each(statusFlags)('follows the contact policy, whatever marks an account: %s', async (flag) => {
  api.now = '2026-11-23T14:00:00.000Z'
  const claims = [{ amountMinor: 10_000, dueOn: '2026-09-01' }]
  const { id } = await givenAccount(api, organisation, { claims })
  await api.owner.query('update account set flags = $2 where id = $1', [id, [flag]])
  const { account } = await api.run<{ account: { contactPolicy: { channels: Verdict[] } } }>(
    organisation.agent,
    policy,
    { id },
  )
  // Nobody at all, for any reason; who is represented is reached through their attorney.
  const nobody = account.contactPolicy.channels.every(
    ({ code, mayOverride }) =>
      code !== null && code !== 'REPRESENTED' && code !== 'NO_ADDRESS' && !mayOverride,
  )
  expect(await next()).toBe(nobody ? 'none' : `overdue ${id}`)
})

it('is handed out all the same when a task on it is due', async () => {
  const id = await givenHeld('ceaseContact')
  const { queueId } = await givenPlaces(api, organisation)
  await act(api, organisation.agent, 'createTask', { accountId: id, queueId, dueOn: '2026-11-22' })
  expect(await next()).toBe(`dueTask ${id}`)
})
