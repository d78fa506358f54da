import { programTypes } from '@arrears/domain/file/check-file'
import { detectType } from './detect-type.ts'
import { dangerous, unknown, worst, type Finding } from './finding.ts'
import { inspectArchive, type ArchiveBudget } from './inspect-archive.ts'
import { inspectPdf } from './inspect-pdf.ts'
import { disguise } from './disguise.ts'

/** The test file by which scanners are tried, written so that this file is none. */
const testSignature = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', 'STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('-'),
)

/** Kinds that show or play something and run nothing. */
const passive = /^(?:image\/(?!svg)|audio\/|video\/|text\/plain$)/

const doubts: Readonly<Record<string, string>> = {
  'application/x-cfb': 'an old Office format can hold macros',
  'application/rtf': 'rich text can hold embedded objects',
  'application/vnd.rar': 'it is an archive that this check cannot open',
  'application/x-7z-compressed': 'it is an archive that this check cannot open',
  'application/gzip': 'it is an archive that this check cannot open',
  'application/x-bzip2': 'it is an archive that this check cannot open',
  'application/x-xz': 'it is an archive that this check cannot open',
  'text/html': 'a web page can hold scripts',
  'image/svg+xml': 'an SVG picture can hold scripts',
  'message/rfc822': 'the attachments of an e-mail cannot be opened by this check',
}

/** Looks at bytes with the name they go by, and at what they hold; undefined when nothing speaks against them. */
export async function inspect(
  bytes: Buffer,
  name: string,
  budget?: ArchiveBudget,
): Promise<Finding | undefined> {
  if (bytes.includes(testSignature)) return dangerous('EICAR test file')
  const type = detectType(bytes)
  if (type && (programTypes as readonly string[]).includes(type)) return dangerous(`a program in ${name}`)
  return worst([disguise(bytes, name, type), await byKind(bytes, name, type, budget)])
}

async function byKind(
  bytes: Buffer,
  name: string,
  type: string | null,
  budget: ArchiveBudget | undefined,
): Promise<Finding | undefined> {
  if (type === null) return unknown('its kind is not known')
  const doubt = doubts[type]
  if (doubt) return unknown(doubt)
  if (passive.test(type)) return undefined
  if (type === 'application/pdf') return inspectPdf(bytes)
  if (bytes.toString('latin1', 0, 2) === 'PK') return await inspectArchive(bytes, name, inspect, budget)
  return unknown('its kind is not known')
}
