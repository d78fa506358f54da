import { localDateOf, parseLocalDate, type LocalDate } from '@arrears/domain/shared/local-date'
import { InvalidArgumentError, type Command } from 'commander'
import { readColumnMap } from '../import/column-map.ts'
import { describeAges, describeImport } from '../import/describe-import.ts'
import { importClaims, type RowReport } from '../import/import-claims.ts'
import { openByAge } from '../import/open-by-age.ts'
import { openReport, reportLines } from '../import/report-file.ts'
import { systemClock } from '../platform/clock/clock.ts'
import { findOrganisation, withServices } from './with-services.ts'

interface Options {
  org: string
  map: string
  dateFormat?: string
  asOf?: LocalDate
  dryRun?: boolean
  report?: string
}

const faultsShown = 20

export function registerImport(program: Command): void {
  program
    .command('import')
    .description('Load data of your own.')
    .command('claims')
    .description(
      'Read a receivables ledger as CSV, one row per invoice, into accounts, claims and payments. The same file can be read ' +
        'again: what is there is left as it is. Ends with exit code 1 when rows failed; the others are imported.',
    )
    .argument('<file>', 'CSV in UTF-8 with headings')
    .requiredOption('--org <organisation>', 'id or short name')
    .requiredOption('--map <file>', 'JSON that names the columns; see docs/import.md')
    .option('--date-format <format>', 'how the file writes dates, such as d/M/yyyy; goes before the map’s')
    .option('--as-of <date>', 'leave out what was issued or paid after this day, YYYY-MM-DD', readDay)
    .option('--dry-run', 'say what would happen and write nothing')
    .option('--report <file>', 'write a CSV with what became of each row')
    .action(async (file: string, options: Options) => {
      const map = await readColumnMap(options.map, options.dateFormat)
      await withServices(async (services) => {
        const { id: orgId } = await findOrganisation(services, options.org)
        const report = options.report ? await openReport(options.report, map) : undefined
        const begun = performance.now()
        let faults = 0
        const dryRun = options.dryRun ?? false
        const summary = await importClaims(services, {
          file,
          orgId,
          map,
          dryRun,
          asOf: options.asOf ?? null,
          onRow: async (row: RowReport) => {
            if (row.outcome.kind === 'failed' && faults++ < faultsShown) {
              for (const [line, , , column, code, message] of reportLines(row, map)) {
                console.error(`Line ${line}${column ? `, ${column}` : ''}: ${message} (${code})`)
              }
            }
            await report?.write(row)
          },
          onProgress: ({ rows, bytes }) => console.error(`${rows} rows, ${(bytes / 1e6).toFixed(1)} MB read`),
        })
        await report?.close()
        const seconds = (performance.now() - begun) / 1000
        if (faults > faultsShown) {
          console.error(`… and ${faults - faultsShown} more; --report FILE.csv lists every row.`)
        }
        for (const line of describeImport(summary, { dryRun })) console.log(line)
        if (!dryRun) {
          const on = options.asOf ?? localDateOf(systemClock.now(), 'UTC')
          for (const line of describeAges(await openByAge(services, orgId, on), on)) console.log(line)
        }
        console.log(`${seconds.toFixed(1)} s, ${Math.round(summary.rows / seconds)} rows/s.`)
        if (summary.failed > 0) process.exitCode = 1
      })
    })
}

function readDay(text: string): LocalDate {
  const day = parseLocalDate(text)
  if (!day.ok) throw new InvalidArgumentError(day.error.message)
  return day.value
}
