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

/** A page of ten events among ten, among very many, and deep among very many. */
export async function diaryPage({ arrears }: Servers, databaseUrl: string): Promise<BenchResult> {
  const request = (accountId: string, after: string | null) =>
    postJson('/graphql', { query, variables: { accountId, after } }, arrears.headers)
  const among = (name: string, requests: Contender['requests']): Contender => ({
    name,
    url: arrears.url,
    requests,
    digest: (answer) => (answer as Answer).data.account.diary.nodes.length,
  })
  const few = dataSet.shortDiary
  const many = dataSet.longDiary.toLocaleString('en')
  const contenders = [
    among(`among ${few}`, [request(shortDiaryAccount, null)]),
    among(`among ${many}, the newest`, [request(longDiaryAccount, null)]),
    among(
      `among ${many}, ${depths} places at all depths`,
      (await places(databaseUrl)).map((after) => request(longDiaryAccount, after)),
    ),
  ]
  for (const { name, url, requests, digest } of contenders) {
    for (const one of requests) {
      if (digest(await ask(url, one)) !== few) throw new Error(`A page ${name} has not ${few} events`)
    }
  }
  const standings = await race(contenders)
  const [short, ...long] = standings.map(({ requestsPerSecond }) => requestsPerSecond)
  if (short === undefined) throw new Error('Nobody ran')
  const ratio = short / Math.min(...long)
  return {
    title: `Diary page of an account with ${many} events`,
    method: `Pages of ${few} events with their sentences, actors and claims; ${raceRules}.`,
    ...reportRace(standings),
    verdicts: [
      {
        what: `Time in relation to an account with ${few} events`,
        found: times(ratio),
        wanted: '≤ 1.3 ×',
        met: ratio <= 1.3,
      },
    ],
  }
}

/** Cursors spread evenly over the long diary. */
async function places(databaseUrl: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ id: string; occurred_at: Date }>(
      `select id, occurred_at from (
         select id, occurred_at, row_number() over (order by occurred_at desc, id desc) as place from diary_event where account_id = $1
       ) as e where place % $2 = $2 / 2`,
      [longDiaryAccount, Math.floor(dataSet.longDiary / depths)],
    )
    return rows.map(({ id, occurred_at }) => writeCursor('diary', [occurred_at.toISOString(), id]))
  } finally {
    await client.end()
  }
}

interface Answer {
  readonly data: { readonly account: { readonly diary: { readonly nodes: readonly unknown[] } } }
}
