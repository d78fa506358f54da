import { tableColumns, type RowTypes, type TableName } from './tables.ts'

/** Columns that hold JSON, where a list is JSON too and not an array of PostgreSQL. */
const jsonColumns = new Set(['settings', 'fields', 'content', 'values', 'data', 'result', 'filter'])

const special = /[\\\n\r\t]/g
const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
const escapeText = (text: string): string => text.replaceAll(special, (found) => escapes[found] ?? found)

function arrayLiteral(items: readonly unknown[]): string {
  const quoted = items.map((item) => `"${String(item).replaceAll(/["\\]/g, (found) => `\\${found}`)}"`)
  return `{${quoted.join(',')}}`
}

function encodeValue(column: string, value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  if (typeof value === 'string' && !jsonColumns.has(column)) return escapeText(value)
  if (jsonColumns.has(column)) return escapeText(JSON.stringify(value))
  if (Array.isArray(value)) return escapeText(arrayLiteral(value))
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
    return String(value)
  throw new TypeError(`Column ${column} cannot hold ${typeof value}; write dates and moments as text`)
}

/** A row as one line of COPY's text format. */
export function encodeRow<T extends TableName>(table: T, row: RowTypes[T]): string {
  let line = ''
  for (const column of tableColumns[table]) {
    if (line !== '') line += '\t'
    line += encodeValue(column, row[column])
  }
  return `${line}\n`
}
