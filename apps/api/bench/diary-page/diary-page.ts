import pg from 'pg'
import type { BenchResult } from '../../../../tools/bench/bench-result.ts'
import { writeCursor } from '../../src/platform/paging/cursor.ts'
import type { Servers } from '../contenders/open-contenders.ts'
import { dataSet, longDiaryAccount, shortDiaryAccount } from '../data/data-set.ts'
import { ask, postJson, type Contender } from '../http/contender.ts'
import { race, raceRules } from '../http/race.ts'
import { reportRace, times } from '../report-race.ts'

const query = `query Diary($accountId: ID!, $after: String) {
  account(id: $accountId) {
    diary(first: ${dataSet.shortDiary}, after: $after) {
      nodes { id type label tone automatic occurredAt text actor { kind name } claim { id reference } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const depths = 50

/**
 * Pages of ten events among ten and among very many. The first page comes with its account in one statement, later ones
 * take two: so that each is compared with its like, the newest with the first of few, those at all depths with a later one of few.
 */
export async function diaryPage({ arrears }: Servers, databaseUrl: string): Promise<BenchResult> {
  const few = dataSet.shortDiary
  const request = (accountId: string, after: string | null) =>
    postJson('/graphql', { query, variables: { accountId, after } }, arrears.headers)
  const among = (name: string, requests: Contender['requests'], events: number = few): Entry => ({
    name,
    url: arrears.url,
    requests,
    digest: (answer) => (answer as Answer).data.account.diary.nodes.length,
    events,
  })
  const many = dataSet.longDiary.toLocaleString('en')
  const newest = await places(databaseUrl, shortDiaryAccount, dataSet.shortDiary)
  const contenders = [
    among(`among ${few}`, [request(shortDiaryAccount, null)]),
    among(
      `among ${few}, after the newest`,
      newest.slice(0, 1).map((after) => request(shortDiaryAccount, after)),
      few - 1,
    ),
    among(`among ${many}, the newest`, [request(longDiaryAccount, null)]),
    among(
      `among ${many}, ${depths} places at all depths`,
      (await places(databaseUrl, longDiaryAccount, depths)).map((after) => request(longDiaryAccount, after)),
    ),
  ]
  for (const { name, url, requests, digest, events } of contenders) {
    for (const one of requests) {
      if (digest(await ask(url, one)) !== events) throw new Error(`A page ${name} has not ${events} events`)
    }
  }
  const standings = await race(contenders)
  const [first = 0, later = 0, long = 0, deep = 0] = standings.map(
    ({ requestsPerSecond }) => requestsPerSecond,
  )
  const ratio = Math.max(first / long, later / deep)
  return {
    title: `Diary page of an account with ${many} events`,
    method: `Pages of ${few} events with their sentences, actors and claims; ${raceRules}.`,
    ...reportRace(standings),
    verdicts: [
      {
        what: `Time in relation to an account with ${few} events, the newest or deep, whichever is slower`,
        found: times(ratio),
        wanted: '≤ 1.3 ×',
        met: ratio <= 1.3,
      },
    ],
  }
}

/** Cursors spread evenly over a diary, the newest first. */
async function places(databaseUrl: string, accountId: string, count: number): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string; occurred_at: Date }>(
      `select id, occurred_at from (
         select id, occurred_at, row_number() over w as place, count(*) over () / $2 as step
         from diary_event where account_id = $1 window w as (order by occurred_at desc, id desc)
       ) as e where place % step = step / 2 order by place`,
      [accountId, count],
    )
    return rows.map(({ id, occurred_at }) => writeCursor('diary', [occurred_at.toISOString(), id]))
  } finally {
    await client.end()
  }
}

interface Entry extends Contender {
  /** How many events its pages have. */
  readonly events: number
}

interface Answer {
  readonly data: { readonly account: { readonly diary: { readonly nodes: readonly unknown[] } } }
}
