/** First bytes, in Latin-1, by which kinds of files give themselves away; the first that fits counts. */
const signatures: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['application/pdf', /^%PDF-/],
  ['image/png', /^\x89PNG\r\n\x1a\n/],
  ['image/jpeg', /^\xff\xd8\xff/],
  ['image/gif', /^GIF8[79]a/],
  ['image/webp', /^RIFF[^]{4}WEBP/],
  ['image/bmp', /^BM[^]{4}\0\0\0\0/],
  ['image/tiff', /^(?:II\*\0|MM\0\*)/],
  ['image/heic', /^[^]{4}ftyp(?:hei[cxms]|mif1|msf1)/],
  ['audio/wav', /^RIFF[^]{4}WAVE/],
  ['audio/mpeg', /^(?:ID3|\xff[\xf2\xf3\xfa\xfb])/],
  ['audio/ogg', /^OggS/],
  ['video/mp4', /^[^]{4}ftyp/],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', /^PK\x03\x04[^]{0,4000}word\//],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', /^PK\x03\x04[^]{0,4000}xl\//],
  [
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    /^PK\x03\x04[^]{0,4000}ppt\//,
  ],
  ['application/vnd.oasis.opendocument', /^PK\x03\x04[^]{26}mimetypeapplication\/vnd\.oasis\.opendocument/],
  ['application/zip', /^PK(?:\x03\x04|\x05\x06|\x07\x08)/],
  ['application/x-cfb', /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/],
  ['application/vnd.rar', /^Rar!\x1a\x07/],
  ['application/x-7z-compressed', /^7z\xbc\xaf\x27\x1c/],
  ['application/gzip', /^\x1f\x8b/],
  ['application/x-bzip2', /^BZh[1-9]/],
  ['application/x-xz', /^\xfd7zXZ\0/],
  ['application/x-msdownload', /^MZ/],
  ['application/x-elf', /^\x7fELF/],
  ['application/x-mach-binary', /^(?:\xfe\xed\xfa[\xce\xcf]|[\xce\xcf]\xfa\xed\xfe)/],
  ['application/java-vm', /^\xca\xfe\xba\xbe/],
  ['application/x-ms-shortcut', /^L\0\0\0\x01\x14\x02\0/],
  ['application/rtf', /^\{\\rtf/],
  ['application/x-sh', /^#!/],
]

const markup: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['image/svg+xml', /<svg[\s>]/i],
  ['text/html', /<(?:!doctype html|html|head|body|script|iframe)[\s>/]/i],
  ['message/rfc822', /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*MIME-Version:/i],
]

/** How much of a file `detectType` looks at. */
export const headBytes = 8 * 1024

/** What a file is by its first bytes, as a media type, whatever it is called; null when they say nothing. */
export function detectType(head: Buffer): string | null {
  const bytes = head.subarray(0, headBytes)
  const found = matching(signatures, bytes.toString('latin1'))
  if (found) return found
  const text = readText(bytes)
  return text === undefined ? null : (matching(markup, text) ?? 'text/plain')
}

const matching = (kinds: typeof signatures, text: string): string | undefined =>
  kinds.find(([, pattern]) => pattern.test(text))?.[0]

/** The bytes as text when they can be read as text; the last character may be cut in two. */
function readText(bytes: Buffer): string | undefined {
  const isUtf16 = /^(?:\xff\xfe|\xfe\xff)/.test(bytes.toString('latin1', 0, 2))
  if (isUtf16) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
  const text = bytes.toString('utf8').replace(/\uFFFD{1,3}$/, '')
  return bytes.some(isBinary) ? undefined : text
}

/** Control characters that no text has; tabs, ends of lines and pages, and escape are in some. */
const isBinary = (byte: number): boolean => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b
