import type { Bench } from '../../../tools/bench/bench-result.ts'
import { accountListContenders } from './account-list/contenders.ts'
import { accountPageContenders } from './account-page/contenders.ts'
import type { Servers } from './contenders/open-contenders.ts'
import { actions } from './actions/actions.ts'
import { diaryPage } from './diary-page/diary-page.ts'
import { assertSameAnswers, type Contender } from './http/contender.ts'
import { race, raceRules } from './http/race.ts'
import { journalCsv } from './journal-csv/journal-csv.ts'
import { reportRace, times } from './report-race.ts'

/** The benchmarks of the server, on servers that are running. */
export function apiBenches(servers: Servers, databaseUrl: string): readonly Bench[] {
  return [
    {
      name: 'account-page',
      run: () =>
        compared('Account page query', 1.2, accountPageContenders(servers), [
          'What the header and the widgets of the default layout ask of an account, in one operation;',
          '2,000 accounts in turn out of 10,000 with 500,000 ledger entries and 500,000 diary events.',
        ]),
    },
    {
      name: 'account-list',
      run: () =>
        compared('List of 50 accounts', 1, accountListContenders(servers), [
          'Pages of 50 accounts with debtor, groups, workflow and manager, the first 60 in turn.',
        ]),
    },
    { name: 'diary-page', run: () => diaryPage(servers, databaseUrl) },
    { name: 'journal-csv', run: () => journalCsv(servers, databaseUrl) },
    { name: 'actions', run: () => actions(databaseUrl) },
  ]
}

async function compared(
  title: string,
  least: number,
  contending: Promise<readonly Contender[]>,
  method: readonly string[],
) {
  const contenders = await contending
  await assertSameAnswers(contenders)
  const standings = await race(contenders)
  const [ours, postgraphile, byHand] = standings.map(({ requestsPerSecond }) => requestsPerSecond)
  if (!ours || !postgraphile || !byHand) throw new Error('Three contenders ran')
  const ratio = ours / postgraphile
  return {
    title,
    method: [
      ...method,
      'Ours passes HTTP, API key, limits, row-level security and log; PostGraphile has row-level security set once for each',
      `connection, and neither keys nor log; the limit is one SQL statement behind \`node:http\`. Answers are compared first; ${raceRules}.`,
    ].join('\n'),
    ...reportRace(standings),
    verdicts: [
      {
        what: 'Requests per second in relation to PostGraphile 5',
        found: times(ratio),
        wanted: `≥ ${least.toFixed(1)} ×`,
        met: ratio >= least,
      },
      {
        what: 'Share of the limit',
        found: `${((100 * ours) / byHand).toFixed(0)} %`,
        wanted: 'to be reported',
        met: true,
      },
    ],
  }
}
