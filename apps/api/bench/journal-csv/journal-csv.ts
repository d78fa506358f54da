import { execFileSync } from 'node:child_process'
import type { BenchResult } from '../../../../tools/bench/bench-result.ts'
import { newestFirst } from '../../src/ledger/journal-order.ts'
import { journalCsvSql } from '../../src/ledger/journal-csv-sql.ts'
import { literalSql } from '../../src/platform/database/literal-sql.ts'
import type { Servers } from '../contenders/open-contenders.ts'
import { dataSet, journalAccount, orgId } from '../data/data-set.ts'
import { median } from '../http/median.ts'
import { times } from '../report-race.ts'
import { copyByDriver, copyByPsql, countLines, hasPsql } from './copy-rows.ts'

const rounds = 5

/** The journal as CSV over HTTP against the same COPY without a server of ours between. */
export async function journalCsv({ arrears }: Servers, databaseUrl: string): Promise<BenchResult> {
  const scope = { orgId, accountId: journalAccount }
  const sql = `copy (${literalSql(journalCsvSql(scope, 'EUR', {}, newestFirst))}) to stdout with (format csv, header)`
  const psql = hasPsql()
  const direct = psql ? 'psql COPY TO STDOUT' : 'COPY by pg-copy-streams'
  const download = () =>
    downloadRows(`${arrears.url}/accounts/${journalAccount}/journal.csv`, arrears.headers)
  const copy = () => (psql ? copyByPsql(databaseUrl, sql) : copyByDriver(databaseUrl, sql))

  const rows = await download()
  if (rows < dataSet.journalRows || rows !== (await copy()))
    throw new Error(`The download has ${rows} rows and is not what COPY gives`)

  const seconds: { ours: number[]; direct: number[] } = { ours: [], direct: [] }
  const before = residentMegabytes(arrears.pid)
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, residentMegabytes(arrears.pid))), 100)
  for (let round = 0; round < rounds; round++) {
    seconds.ours.push(await secondsOf(download))
    seconds.direct.push(await secondsOf(copy))
  }
  clearInterval(watch)

  const [ours, theirs] = [rows / median(seconds.ours), rows / median(seconds.direct)]
  const ratio = ours / theirs
  const growth = peak - before
  const rate = (perSecond: number) => Math.round(perSecond).toLocaleString('en')
  return {
    title: `Journal as CSV, ${rows.toLocaleString('en')} rows`,
    method: `The whole journal of one account over HTTP, read by a client that keeps nothing, and the same statement by ${direct}; ${rounds} rounds in turn, medians.`,
    columns: ['', 'rows/s', 'Arrears in relation to it'],
    rows: [
      ['Arrears over HTTP', rate(ours), '1.00 ×'],
      [direct, rate(theirs), times(ratio)],
    ],
    verdicts: [
      {
        what: `Rows per second in relation to ${direct}`,
        found: times(ratio),
        wanted: '≥ 0.5 ×',
        met: ratio >= 0.5,
      },
      {
        what: `Growth of the server's memory over ${rounds} downloads, at its peak`,
        found: `${growth.toFixed(0)} MB`,
        wanted: 'flat (below 64 MB)',
        met: growth < 64,
      },
    ],
  }
}

async function downloadRows(url: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(url, { headers })
  if (!answer.ok || !answer.body) throw new Error(`${url} answered ${answer.status}`)
  return (await countLines(answer.body as unknown as AsyncIterable<Uint8Array>)) - 1
}

async function secondsOf(work: () => Promise<number>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

function residentMegabytes(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
}
