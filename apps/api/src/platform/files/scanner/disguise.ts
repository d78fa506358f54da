import { fileExtension } from '@arrears/domain/file/file-name'
import { unknown, type Finding } from './finding.ts'

/** What the endings promise that people open without a thought. */
const promised: Readonly<Record<string, RegExp>> = {
  pdf: /^application\/pdf$/,
  png: /^image\/png$/,
  jpg: /^image\/jpeg$/,
  jpeg: /^image\/jpeg$/,
  gif: /^image\/gif$/,
  webp: /^image\/webp$/,
  txt: /^(?:text\/plain|message\/rfc822)$/,
  csv: /^text\/plain$/,
  docx: /^application\/(?:zip|vnd\.openxmlformats)/,
  xlsx: /^application\/(?:zip|vnd\.openxmlformats)/,
  zip: /^application\/(?:zip|vnd\.)/,
}

/** The last record of a ZIP archive, which may stand behind anything: such a file is a picture to one program and an archive to another. */
const archiveEnd = Buffer.from('PK\x05\x06', 'latin1')

/** Whether a file is something else than it seems, or two things at once. */
export function disguise(bytes: Buffer, name: string, type: string | null): Finding | undefined {
  const extension = fileExtension(name)
  const promise = promised[extension]
  if (promise && !promise.test(type ?? '')) return unknown(`it is called .${extension} and is something else`)
  const isZip = bytes.toString('latin1', 0, 2) === 'PK'
  if (!isZip && bytes.subarray(-66_000).includes(archiveEnd)) return unknown('an archive is hidden behind it')
  if (type !== 'application/pdf' && bytes.subarray(0, 1024).includes('%PDF-'))
    return unknown('it is two kinds of file at once')
  return undefined
}
