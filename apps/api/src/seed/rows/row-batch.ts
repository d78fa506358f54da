import { encodeRow } from './encode-row.ts'
import { tableNames, type RowTypes, type TableName } from './tables.ts'

/** Rows that are loaded together, written out as lines of COPY as soon as they are final. */
export interface RowBatch {
  add<T extends TableName>(table: T, ...rows: readonly RowTypes[T][]): void
  /** How many rows there are. */
  size(): number
  /** Tables that got rows, in the order in which they are to be loaded. */
  tables(): readonly { readonly table: TableName; readonly lines: readonly string[] }[]
}

export function rowBatch(): RowBatch {
  const lines = new Map<TableName, string[]>()
  let size = 0
  return {
    size: () => size,
    add(table, ...rows) {
      const list = lines.get(table) ?? []
      lines.set(table, list)
      for (const row of rows) list.push(encodeRow(table, row))
      size += rows.length
    },
    tables: () =>
      tableNames.flatMap((table) => {
        const list = lines.get(table)
        return list ? [{ table, lines: list }] : []
      }),
  }
}
