import { encodeRow } from './encode-row.ts'
import { tableNames, type RowTypes, type TableName } from './tables.ts'
import { textPages, type TextPages } from './text-pages.ts'

/** Rows that are loaded together, written out as lines of COPY as soon as they are final. */
export interface RowBatch {
  add<T extends TableName>(table: T, ...rows: readonly RowTypes[T][]): void
  /** How many rows there are. */
  size(): number
  /** Tables that got rows, in the order in which they are to be loaded. */
  tables(): readonly { readonly table: TableName; readonly pages: readonly Uint8Array[] }[]
}

export function rowBatch(): RowBatch {
  const texts = new Map<TableName, TextPages>()
  let size = 0
  return {
    size: () => size,
    add(table, ...rows) {
      const text = texts.get(table) ?? textPages()
      texts.set(table, text)
      for (const row of rows) text.add(encodeRow(table, row))
      size += rows.length
    },
    tables: () =>
      tableNames.flatMap((table) => {
        const text = texts.get(table)
        return text ? [{ table, pages: text.pages() }] : []
      }),
  }
}
