import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countStatements } from '../testing/count-statements.ts'
import { givenAccount, type TestAccount } from '../testing/given/given-account.ts'
import { givenApi, type TestApi } from '../testing/given/given-api.ts'
import { givenDiary } from '../testing/given/given-diary.ts'
import { givenOrganisation, type TestOrganisation } from '../testing/given/given-organisation.ts'

const query = /* GraphQL */ `
  query ($id: ID!, $filter: DiaryFilter, $first: Int, $after: String, $last: Int, $before: String) {
    account(id: $id) {
      diary(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        pageInfo {
          hasNextPage
          hasPreviousPage
          startCursor
          endCursor
        }
        nodes {
          id
          type
          label
          tone
          automatic
          text
          sentence
          data
          occurredAt
          claim {
            reference
          }
          actor {
            kind
            name
            user {
              id
              name
              role
            }
          }
        }
      }
    }
  }
`

interface Diary {
  totalCount: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
  nodes: { id: string; type: string; text: string; actor: unknown; [field: string]: unknown }[]
}

describe('Account.diary', () => {
  let api: TestApi
  let organisation: TestOrganisation
  let account: TestAccount

  beforeAll(async () => {
    api = await givenApi()
    organisation = await givenOrganisation(api, { settings: { timeZone: 'America/New_York' } })
    account = await givenAccount(api, organisation)
  })
  afterAll(() => api.close())

  const read = async (variables: object, of: { id: string } = account) => {
    const { account: found } = await api.run<{ account: { diary: Diary } }>(organisation.readOnly, query, {
      id: of.id,
      ...variables,
    })
    return found.diary
  }

  it('writes phone numbers as people read them', async () => {
    const of = await givenAccount(api, organisation)
    const data = { debtor: 'Marisol Keane', number: '+353850123344' }
    await givenDiary(api, organisation, of, [{ type: 'callStarted', at: '2026-11-20T10:00:00.000Z', data }])
    const { nodes } = await read({}, of)
    expect(nodes[0]).toMatchObject({
      text: 'Call started to Marisol Keane at +353 85 012 3344',
      sentence: ['Call started to ', { strong: 'Marisol Keane' }, ' at ', { phone: '+353 85 012 3344' }],
    })
  })

  it('tells each event as a sentence, with its label, colour, claim and actor', async () => {
    const of = await givenAccount(api, organisation)
    const [claimId] = of.claimIds
    await givenDiary(api, organisation, of, [
      {
        type: 'claimSettled',
        at: '2026-11-20T10:00:00.000Z',
        data: { claim: { id: claimId, reference: 'INV-1' }, amount: { minor: '100', currency: 'EUR' } },
        claimId: claimId ?? '',
      },
      {
        at: '2026-11-20T11:00:00.000Z',
        data: { text: 'שלום <b>x</b>' },
        actorUserId: organisation.agent.userId,
      },
      { type: 'fromTheFuture', version: 9, at: '2026-11-20T12:00:00.000Z', data: { odd: true } },
    ])
    const { nodes } = await read({}, of)
    expect(nodes.map(({ type }) => type)).toEqual(['fromTheFuture', 'noteAdded', 'claimSettled'])
    expect(nodes[0]).toMatchObject({
      text: 'From the future',
      label: 'From the future',
      tone: 'automatic',
      automatic: true,
      actor: { kind: 'system', name: 'Worker', user: null },
      claim: null,
    })
    expect(nodes[1]).toMatchObject({
      data: { text: 'שלום <b>x</b>' },
      text: expect.stringContaining('שלום <b>x</b>'),
      automatic: false,
      actor: {
        kind: 'user',
        name: 'Ines Duarte',
        user: { id: organisation.agent.userId, name: 'Ines Duarte', role: 'agent' },
      },
    })
    expect(nodes[2]).toMatchObject({
      text: 'Claim INV-1 settled',
      sentence: ['Claim ', { claim: { id: claimId, reference: 'INV-1' } }, ' settled'],
    })
    expect(nodes[2]).toMatchObject({ claim: { reference: expect.stringMatching(/^INV-/) } })
  })

  it('names the API key that acted', async () => {
    const of = await givenAccount(api, organisation)
    await api.owner.query(
      `insert into api_key (id, name, reference_id, key) values ('key_test', 'Billing import', $1, 'hash')`,
      [organisation.id],
    )
    await givenDiary(api, organisation, of, [{ at: '2026-11-20T10:00:00.000Z', apiKeyId: 'key_test' }])
    const { nodes } = await read({}, of)
    expect(nodes[0]?.actor).toEqual({ kind: 'apiKey', name: 'Billing import', user: null })
  })

  it('pages both ways without gaps or repeats, also through events of one moment and while others are written', async () => {
    const of = await givenAccount(api, organisation)
    const ids = await givenDiary(
      api,
      organisation,
      of,
      Array.from({ length: 12 }, (_, n) => ({ at: `2026-11-0${1 + Math.floor(n / 5)}T10:00:00.000Z` })),
    )
    const newestFirst = ids.toReversed()
    const seen: string[] = []
    let after: string | undefined
    for (let page = 0; page < 3; page++) {
      const { nodes, pageInfo, totalCount } = await read({ first: 5, after }, of)
      // One more is written after each page.
      expect(totalCount).toBe(12 + page)
      expect(pageInfo.hasNextPage).toBe(page < 2)
      seen.push(...nodes.map(({ id }) => id))
      after = pageInfo.endCursor
      await givenDiary(api, organisation, of, [{ at: '2026-11-15T10:00:00.000Z' }])
    }
    expect(seen).toEqual(newestFirst)

    const back: string[] = []
    let before: string | undefined = after
    for (let page = 0; page < 4; page++) {
      const { nodes, pageInfo } = await read({ last: 4, before }, of)
      back.unshift(...nodes.map(({ id }) => id))
      before = pageInfo.startCursor
    }
    // The one at `before` itself is left out, and the three written meanwhile come first.
    expect(back.slice(-11)).toEqual(newestFirst.slice(0, 11))
    expect(back).toHaveLength(14)
  })

  it("filters by day in the organisation's time zone, both days included", async () => {
    const of = await givenAccount(api, organisation)
    // New York is five hours behind in November and four in July.
    const [, first, last] = await givenDiary(api, organisation, of, [
      { at: '2026-11-10T04:59:59.999Z' },
      { at: '2026-11-10T05:00:00.000Z' },
      { at: '2026-11-12T04:59:59.999Z' },
      { at: '2026-11-12T05:00:00.000Z' },
    ])
    const occurred = { from: '2026-11-10', to: '2026-11-11' }
    const { nodes, totalCount } = await read({ filter: { occurred } }, of)
    expect(nodes.map(({ id }) => id)).toEqual([last, first])
    expect(totalCount).toBe(2)
  })

  it('filters by types, people, claims and automatic, all at once', async () => {
    const of = await givenAccount(api, organisation)
    const [claimId = ''] = of.claimIds
    const by = organisation.agent.userId
    const [note, callOfClaim, delivered] = await givenDiary(api, organisation, of, [
      { at: '2026-11-01T10:00:00.000Z', actorUserId: by },
      { type: 'callStarted', at: '2026-11-02T10:00:00.000Z', actorUserId: by, claimId },
      { type: 'emailDelivered', at: '2026-11-03T10:00:00.000Z' },
    ])
    const ids = async (filter: object) => (await read({ filter }, of)).nodes.map(({ id }) => id)
    expect(await ids({ types: ['noteAdded', 'emailDelivered'] })).toEqual([delivered, note])
    expect(await ids({ actorIds: [by] })).toEqual([callOfClaim, note])
    expect(await ids({ claimIds: [claimId] })).toEqual([callOfClaim])
    expect(await ids({ automatic: true })).toEqual([delivered])
    expect(await ids({ automatic: false })).toEqual([callOfClaim, note])
    expect(await ids({ automatic: false, types: ['emailDelivered', 'noteAdded'], actorIds: [by] })).toEqual([
      note,
    ])
    expect(await ids({ types: [] })).toEqual([])
  })

  it('offers in the filters what occurs on this account, and nothing else', async () => {
    const of = await givenAccount(api, organisation)
    const [claimId = ''] = of.claimIds
    await givenDiary(api, organisation, of, [
      {
        type: 'callStarted',
        at: '2026-11-01T10:00:00.000Z',
        actorUserId: organisation.admin.userId,
        claimId,
      },
      { at: '2026-11-01T11:00:00.000Z', actorUserId: organisation.agent.userId },
      { at: '2026-11-01T12:00:00.000Z' },
    ])
    const facets = await api.run(
      organisation.readOnly,
      'query ($id: ID!) { account(id: $id) { diaryFacets { types { type } actors { name } claims { id } } } }',
      { id: of.id },
    )
    expect(facets).toEqual({
      account: {
        diaryFacets: {
          types: [{ type: 'noteAdded' }, { type: 'callStarted' }],
          actors: [{ name: 'Freya Lund' }, { name: 'Ines Duarte' }],
          claims: [{ id: claimId }],
        },
      },
    })
  })

  it('refuses a page that is too large and a cursor of another list', async () => {
    const code = (variables: object) =>
      api.errorCode(organisation.agent, query, { id: account.id, ...variables })
    expect(await code({ first: 101 })).toBe('BAD_USER_INPUT')
    expect(await code({ first: 0 })).toBe('BAD_USER_INPUT')
    expect(await code({ after: 'nonsense' })).toBe('BAD_USER_INPUT')
    const cursor = Buffer.from(JSON.stringify(['diary', "'; drop table", 'evt_1'])).toString('base64url')
    expect(await code({ after: cursor })).toBe('BAD_USER_INPUT')
  })

  it('reads a page in a constant number of statements', async () => {
    const of = await givenAccount(api, organisation)
    const wishes = (n: number) =>
      Array.from({ length: n }, () => ({
        at: '2026-11-01T10:00:00.000Z',
        actorUserId: organisation.agent.userId,
        claimId: of.claimIds[0] ?? '',
      }))
    await givenDiary(api, organisation, of, wishes(2))
    const few = await countStatements(() => read({ first: 50 }, of))
    await givenDiary(api, organisation, of, wishes(48))
    const many = await countStatements(() => read({ first: 50 }, of))
    expect(many).toBe(few)
    expect(many).toBeLessThanOrEqual(7)
  })
})
