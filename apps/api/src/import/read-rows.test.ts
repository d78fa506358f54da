import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { memoryInUse } from '../testing/memory-in-use.ts'
import { parseColumnMap } from './column-map.ts'
import { readRows, type ImportRow } from './read-rows.ts'

const map = parseColumnMap({
  columns: { customerId: 'Customer', invoiceNumber: 'Invoice', invoiceDate: 'Issued', amount: 'Amount' },
  currency: 'EUR',
})

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'arrears-rows-'))))
afterAll(() => rm(folder, { recursive: true }))

async function read(content: string | Buffer): Promise<ImportRow[]> {
  const file = join(folder, 'rows.csv')
  await writeFile(file, content)
  const rows: ImportRow[] = []
  for await (const row of readRows(file, map)) rows.push(row)
  return rows
}

const headings = 'Customer,Invoice,Issued,Amount'

describe('readRows', () => {
  it.each([
    ['commas', `${headings}\nA,1,2026-01-01,5\n`],
    ['semicolons', `${headings}\nA,1,2026-01-01,5\n`.replaceAll(',', ';')],
    ['tabs and Windows line ends', `${headings}\r\nA,1,2026-01-01,5\r\n`.replaceAll(',', '\t')],
    ['a byte order mark', `\uFEFF${headings}\nA,1,2026-01-01,5`],
    ['columns in another order, and more of them', `Amount,x,Issued,Invoice,Customer\n5,?,2026-01-01,1,A`],
  ])('reads %s', async (_name, content) => {
    const cells = { customerId: 'A', invoiceNumber: '1', invoiceDate: '2026-01-01', amount: '5' }
    expect(await read(content)).toEqual([{ line: 2, cells, isWhole: true }])
  })

  it('counts lines as an editor does, over blank lines and line breaks inside a cell', async () => {
    const rows = await read(`${headings}\n\n"A\nB",1,d,5\n , , ,\nC,2,d,"5"\n`)
    expect(rows.map(({ line, cells }) => [line, cells.customerId])).toEqual([
      [3, 'A\nB'],
      [6, 'C'],
    ])
  })

  it.each([
    ['an empty file', '', /empty/],
    [
      'a missing column',
      'Customer,Invoice,Sum\nA,1,5',
      /no column Issued, Amount\. Its columns are: Customer, Invoice, Sum/,
    ],
    ['Latin-1', Buffer.from(`${headings}\nMüller,1,d,5`, 'latin1'), /not in UTF-8.*line 2/],
    ['UTF-16', Buffer.from(`\uFEFF${headings}`, 'utf16le'), /UTF-16/],
    ['a spreadsheet', Buffer.from('PK\u0003\u0004rest'), /spreadsheet/],
    ['binary data', Buffer.from([37, 80, 68, 70, 0, 1, 2]), /binary/],
    ['a quotation mark that stays open', `${headings}\nA,1,d,5\n"B,2,d,5\nC,3,d,5`, /line 3 is never closed/],
  ])('refuses %s', async (_name, content, message) => {
    await expect(read(content)).rejects.toThrow(message)
  })

  it('takes marks of inches and doubled marks for what they are', async () => {
    const rows = await read(`${headings}\n5"" pipe,1,d,5\n"say ""hi""",2,d,5\n"",3,d,5`)
    expect(rows.map(({ cells }) => cells.customerId)).toEqual(['5"" pipe', 'say "hi"', ''])
  })

  it('names a file that is not there', async () => {
    await expect(readRows(join(folder, 'nowhere.csv'), map).next()).rejects.toThrow(
      /There is no file .*nowhere\.csv/,
    )
  })

  it('reads 100 MB in flat memory', async () => {
    const file = join(folder, 'large.csv')
    const stream = createWriteStream(file)
    stream.write(`${headings}\n`)
    const block = Array.from(
      { length: 2000 },
      (_, i) => `Customer ${i},INV-${i} ${'x'.repeat(60)},2026-01-01,10.00\n`,
    ).join('')
    for (let written = 0; written < 100e6; written += block.length) {
      if (!stream.write(block)) await once(stream, 'drain')
    }
    stream.end()
    await finished(stream)
    let rows = 0
    let most = 0
    const before = memoryInUse()
    for await (const _row of readRows(file, map)) {
      if (++rows % 200_000 === 0) most = Math.max(most, memoryInUse())
    }
    expect(rows).toBeGreaterThan(1_000_000)
    expect((most - before) / 1e6).toBeLessThan(30)
  })
})
