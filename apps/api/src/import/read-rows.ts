import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import Papa from 'papaparse'
import { OperatorError } from '../platform/config/operator-error.ts'
import type { ColumnMap, ImportField } from './column-map.ts'
import { guardText } from './guard-text.ts'

/** One line of the file under our names; a field whose column the map leaves out is absent. */
export interface ImportRow {
  /** Where it begins in the file, from 1; the headings stand in the first. */
  readonly line: number
  readonly cells: Readonly<Partial<Record<ImportField, string>>>
  /** False when the line has more or fewer cells than there are headings. */
  readonly isWhole: boolean
}

type Columns = readonly (readonly [ImportField, index: number])[]

/** Reads a CSV file row by row, in flat memory however large it is. Blank lines are passed over. */
export async function* readRows(
  file: string,
  map: ColumnMap,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<ImportRow> {
  const source = createReadStream(file)
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { header: false, skipEmptyLines: false })
  // What breaks on the way (no such file, not UTF-8) ends the loop below with its own error.
  pipeline(source, guardText(), parser, () => undefined)
  let line = 1
  let width = 0
  let columns: Columns | undefined
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const at = line
      line += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
      onBytes(source.bytesRead)
      if (cells.every((cell) => cell.trim() === '')) continue
      if (!columns) {
        columns = findColumns(cells, map)
        width = cells.length
        continue
      }
      const named = columns.map(([field, index]) => [field, cells[index] ?? ''] as const)
      yield { line: at, cells: Object.fromEntries(named), isWhole: cells.length === width }
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new OperatorError(`There is no file ${file}.`)
    if (code === 'EISDIR' || code === 'EACCES')
      throw new OperatorError(`The file ${file} cannot be read: ${message}`)
    throw error
  } finally {
    source.destroy()
  }
  if (!columns) throw new OperatorError('The file is empty: not even the headings of its columns are there.')
}

function findColumns(cells: readonly string[], map: ColumnMap): Columns {
  const headings = cells.map((cell) => cell.replace(/^\uFEFF/, '').trim())
  const found = Object.entries(map.columns).map(([field, heading]) => ({
    field: field as ImportField,
    heading,
    index: headings.indexOf(heading),
  }))
  const missing = found.filter(({ index }) => index < 0).map(({ heading }) => heading)
  if (missing.length > 0) {
    const there = headings.filter((heading) => heading !== '').slice(0, 30)
    throw new OperatorError(
      `The file has no column ${missing.join(', ')}. Its columns are: ${there.join(', ').slice(0, 500)}.`,
    )
  }
  return found.map(({ field, index }) => [field, index])
}
