import { inflateSync } from 'node:zlib'
import { unknown, type Finding } from './finding.ts'

/** The most that the streams of one document may unpack to. */
const mostBytes = 50_000_000

// Names that make a document do something, or hide something, when it is opened.
const active = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|GoToR)\b/

/** A document that only shows pages is let through; one that acts, or cannot be read to the end, is for a real scanner. */
export function inspectPdf(bytes: Buffer): Finding | undefined {
  const text = bytes.toString('latin1')
  if (/\/Encrypt\b/.test(text)) return unknown('it is an encrypted PDF')
  const hidden = unpackObjects(bytes, text)
  if (hidden === undefined) return unknown('it is a PDF that this check cannot read')
  for (const part of [text, ...hidden]) {
    const name = active.exec(plainNames(part))?.[1]
    if (name) return unknown(`it is a PDF that can act (${name})`)
  }
  return undefined
}

/** `/J#61vaScript` is another way to write `/JavaScript`. */
function plainNames(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
}

/** Objects can be packed into streams; undefined when one of those cannot be unpacked. */
function unpackObjects(bytes: Buffer, text: string): string[] | undefined {
  const found: string[] = []
  let left = mostBytes
  for (const { index } of text.matchAll(/\/ObjStm\b/g)) {
    const begin = /stream\r?\n/g
    begin.lastIndex = index
    const start = begin.exec(text) ? begin.lastIndex : -1
    if (start < 0) return undefined
    try {
      const unpacked = inflateSync(bytes.subarray(start), { maxOutputLength: Math.max(1, left) })
      left -= unpacked.length
      found.push(unpacked.toString('latin1'))
    } catch {
      return undefined
    }
  }
  return found
}
