import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../platform/clock/new-id.ts'
import { countStatements } from '../testing/count-statements.ts'
import { act } from '../testing/given/act.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly endCursor: string
    readonly startCursor: string
  }
}
const page = '{ totalCount nodes { id } pageInfo { hasNextPage startCursor endCursor } }'

describe('disputes and write-offs', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount
  /** Disputes of one moment, the newest first; the second is open. */
  let disputes: string[]

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api)
    account = await givenAccount(api, organisation)
    const elsewhere = await givenAccount(api, organisation)
    disputes = [newId('dispute'), newId('dispute'), newId('dispute')].toSorted().toReversed()
    const dispute = (id: string, of: TestAccount, isOpen: boolean) =>
      api.owner.query(
        `insert into dispute (id, org_id, account_id, claim_id, currency, amount_minor, is_whole, reason, received_on, raised_at, in_writing,
           within_validation_period, outcome, resolved_at, credited_minor)
         values ($1, $2, $3, $4, 'EUR', 100, true, 'other', '2026-11-20', $5::timestamptz, false, false, $6,
           case when $6::text is null then null else $5::timestamptz end, case when $6::text is null then null else 0 end)`,
        [id, organisation.id, of.id, of.claimIds[0], api.now, isOpen ? null : 'withdrawn'],
      )
    for (const id of disputes) await dispute(id, account, id === disputes[1])
    await dispute(newId('dispute'), elsewhere, false)
  })
  afterAll(() => api.close())

  const ofAccount = async (args: string) =>
    (
      await api.run<{ account: { disputes: Page } }>(
        organisation.readOnly,
        `query ($id: ID!) { account(id: $id) { disputes(${args}) ${page} } }`,
        { id: account.id },
      )
    ).account.disputes
  const idsOf = ({ nodes }: Page) => nodes.map(({ id }) => id)

  it('of an account come page by page, both ways, within one moment', async () => {
    const first = await ofAccount('first: 2')
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    expect(idsOf(first)).toEqual(disputes.slice(0, 2))
    const rest = await ofAccount(`first: 2, after: "${first.pageInfo.endCursor}"`)
    expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } })
    expect(idsOf(rest)).toEqual(disputes.slice(2))
    expect(idsOf(await ofAccount(`last: 1, before: "${rest.pageInfo.startCursor}"`))).toEqual([disputes[1]])
  })

  it('of an account are those that are open, or those that are not', async () => {
    const open = await ofAccount('open: true, first: 10')
    expect([open.totalCount, idsOf(open)]).toEqual([1, [disputes[1]]])
    const over = await ofAccount('open: false, first: 1')
    expect([over.totalCount, idsOf(over)]).toEqual([2, [disputes[0]]])
    const next = await ofAccount(`open: false, first: 1, after: "${over.pageInfo.endCursor}"`)
    expect(idsOf(next)).toEqual([disputes[2]])
  })

  it('of a claim are read with it, however many claims there are', async () => {
    const writeOffs = async (id: string, args: string) => {
      const variables = { id }
      const query = `query ($id: ID!) { account(id: $id) { claims { id writeOffs(${args}) ${page} } } }`
      return await api.run<{ account: { claims: { id: string; writeOffs: Page }[] } }>(
        organisation.readOnly,
        query,
        variables,
      )
    }
    const statements = async (claims: number) => {
      const claim = { amountMinor: 1_000, dueOn: '2026-10-01' }
      const of = await givenAccount(api, organisation, {
        claims: Array.from({ length: claims }, () => claim),
      })
      for (const claimId of of.claimIds)
        for (const amount of ['1.00', '2.00'])
          await act(api, organisation.admin, 'writeOffClaim', {
            accountId: of.id,
            claimId,
            amount: { amount, currency: 'EUR' },
            reason: 'hardship',
          })
      const { claims: found } = (await writeOffs(of.id, 'first: 1')).account
      for (const { writeOffs: ofClaim } of found)
        expect(ofClaim).toMatchObject({ totalCount: 2, nodes: [{ id: expect.any(String) }] })
      const [before] = found
      const [after] = (await writeOffs(of.id, `first: 1, after: "${before?.writeOffs.pageInfo.endCursor}"`))
        .account.claims
      expect(after?.writeOffs).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: false } })
      expect(after?.writeOffs.nodes).toHaveLength(1)
      expect(after?.writeOffs.nodes).not.toEqual(before?.writeOffs.nodes)
      return await countStatements(() => writeOffs(of.id, 'first: 10'))
    }
    expect(await statements(4)).toEqual(await statements(1))
  })
})
