import type { Readable } from 'node:stream'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { dangerous, unknown, worst, type Finding } from './finding.ts'

/** What may still be unpacked of one file, however its archives are nested. */
export interface ArchiveBudget {
  /** Shared by all archives of the file. */
  readonly left: { entries: number; bytes: number }
  /** How many archives may still be inside of each other. */
  readonly depth: number
}

type Inspect = (bytes: Buffer, name: string, budget: ArchiveBudget) => Promise<Finding | undefined>

const mostEntries = 2_000
const mostBytes = 300_000_000
const mostDepth = 4
/** Unpacked to packed, beyond which nothing honest is packed; what is small when unpacked does no harm. */
const mostRatio = 200
const smallBytes = 5_000_000

/** More was to be unpacked than is allowed. */
class Bomb extends Error {}

/**
 * Looks into a ZIP archive, which Office documents are too. Sizes are believed as long as they are small, and counted while
 * unpacking: nothing is written to disk, and no more is unpacked than the budget allows.
 */
export async function inspectArchive(
  bytes: Buffer,
  name: string,
  inspect: Inspect,
  { left, depth }: ArchiveBudget = { left: { entries: mostEntries, bytes: mostBytes }, depth: mostDepth },
): Promise<Finding | undefined> {
  try {
    if (depth === 0) throw new Bomb()
    const archive = await yauzl.fromBufferPromise(bytes, { decodeStrings: false })
    const entries = await listEntries(archive, left)
    const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
    if (unpacked > left.bytes || (unpacked > smallBytes && unpacked > bytes.length * mostRatio))
      throw new Bomb()
    const findings: (Finding | undefined)[] = []
    for (const entry of entries) {
      findings.push(await inspectEntry(archive, entry, name, inspect, { left, depth: depth - 1 }))
    }
    return worst(findings)
  } catch (error) {
    return error instanceof Bomb
      ? dangerous('an archive bomb')
      : unknown('it is an archive that cannot be read to the end')
  }
}

async function listEntries(archive: ZipFile, left: ArchiveBudget['left']): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of archive.eachEntry()) {
    if (--left.entries < 0) throw new Bomb()
    entries.push(entry)
  }
  return entries
}

async function inspectEntry(
  archive: ZipFile,
  entry: Entry,
  archiveName: string,
  inspect: Inspect,
  budget: ArchiveBudget,
): Promise<Finding | undefined> {
  const name = entry.fileNameRaw.toString('utf8')
  if (name.endsWith('/') || entry.uncompressedSize === 0) return undefined
  if (entry.isEncrypted()) return unknown(`${archiveName} is locked with a password`)
  const content = await collect(await archive.openReadStreamPromise(entry), budget.left)
  const found = await inspect(content, name, budget)
  // An Office document with macros holds this; what they do, only a virus scanner can tell.
  if (/vbaProject\.bin$/i.test(name))
    return found?.result === 'infected' ? found : unknown('it contains macros')
  // The choice of a printer, which nearly every spreadsheet carries.
  return /printerSettings\d*\.bin$/.test(name) && found?.result !== 'infected' ? undefined : found
}

async function collect(stream: Readable, left: ArchiveBudget['left']): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    left.bytes -= chunk.length
    if (left.bytes < 0) {
      stream.destroy()
      throw new Bomb()
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
