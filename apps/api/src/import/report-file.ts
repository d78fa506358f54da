import { open } from 'node:fs/promises'
import Papa from 'papaparse'
import { OperatorError } from '../platform/config/operator-error.ts'
import type { ColumnMap } from './column-map.ts'
import type { RowReport } from './import-claims.ts'
import { headingOf, type RowOutcome } from './row-outcome.ts'

const heading = ['line', 'invoice', 'outcome', 'column', 'code', 'message']

const words: Readonly<Record<Exclude<RowOutcome['kind'], 'failed'>, string>> = {
  created: 'created',
  paid: 'payment added',
  unchanged: 'unchanged',
  later: 'left out: issued later',
}

/** The lines that tell about one row: one, or as many as it has faults. */
export function reportLines(
  { line, invoiceNumber, outcome }: RowReport,
  map: ColumnMap,
): (string | number)[][] {
  if (outcome.kind !== 'failed') return [[line, invoiceNumber, words[outcome.kind], '', '', '']]
  return outcome.faults.map(({ code, field, message }) => [
    line,
    invoiceNumber,
    'failed',
    headingOf(field, map),
    code,
    message,
  ])
}

export interface ReportFile {
  write(report: RowReport): Promise<void>
  close(): Promise<void>
}

/**
 * A CSV that says what became of each row. Text that a spreadsheet would run as a formula is kept from being one.
 * Refuses a file that cannot be written before anything is imported.
 */
export async function openReport(file: string, map: ColumnMap): Promise<ReportFile> {
  const written = <T>(step: Promise<T>): Promise<T> =>
    step.catch((error: Error) => {
      throw new OperatorError(`The report ${file} cannot be written: ${error.message}`)
    })
  const handle = await written(open(file, 'w'))
  const write = async (rows: (string | number)[][]) => {
    const text = `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`
    await written(handle.writeFile(text))
  }
  await write([heading])
  return {
    write: (report) => write(reportLines(report, map)),
    close: () => written(handle.close()),
  }
}
