import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import Papa from 'papaparse'
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

/** A CSV that says what became of each row. Text that a spreadsheet would run as a formula is kept from being one. */
export function openReport(file: string, map: ColumnMap): ReportFile {
  const stream = createWriteStream(file)
  const write = async (rows: (string | number)[][]) => {
    const text = `${Papa.unparse(rows, { escapeFormulae: true, newline: '\r\n' })}\r\n`
    if (!stream.write(text)) await once(stream, 'drain')
  }
  const begun = write([heading])
  return {
    async write(report) {
      await begun
      await write(reportLines(report, map))
    },
    async close() {
      stream.end()
      await finished(stream)
    },
  }
}
