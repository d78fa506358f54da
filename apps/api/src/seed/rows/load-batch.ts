import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { RowBatch } from './row-batch.ts'
import { storedName, tableColumns } from './tables.ts'

/** Copies the rows into their tables, on a connection that has a transaction open. */
export async function loadBatch(client: Client, batch: RowBatch): Promise<void> {
  for (const { table, pages } of batch.tables()) {
    const columns = tableColumns[table].map((column) => `"${storedName(column)}"`).join(', ')
    const stream = client.query(copyFrom(`COPY "${storedName(table)}" (${columns}) FROM STDIN`))
    await pipeline(Readable.from(pages), stream)
  }
}
