import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenZip } from '../../../testing/given/given-zip.ts'
import { eicar, samples } from '../../../testing/given/given-file-content.ts'
import { embeddedScanner } from './embedded-scanner.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arrears-scan-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function scan(name: string, content: Buffer | string) {
  const path = join(folder, 'file')
  await writeFile(path, content)
  const { result, finding, scanner } = await embeddedScanner.scan({ path, name })
  expect(scanner).toBe('Built-in check')
  return finding === null ? result : `${result}: ${finding}`
}

const pdf = (body: string) => `%PDF-1.7\n1 0 obj\n${body}\nendobj\ntrailer <<>>\n%%EOF`
const packed = (body: string) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj << /Type /ObjStm >>\nstream\n'),
    deflateSync(body),
    Buffer.from('\nendstream'),
  ])
const macros = { 'word/document.xml': '<w:document/>', 'word/vbaProject.bin': 'Sub AutoOpen()' }
const nested = (depth: number): Buffer =>
  depth === 0 ? givenZip({ 'a.txt': 'deep' }) : givenZip({ 'a.zip': nested(depth - 1) })

describe('the built-in check', () => {
  it.each([
    ['plain text', 'note.txt', 'Paid in cash on Friday, says she.'],
    ['a table', 'list.csv', 'reference,amount\nDEB-1,12.30\n'],
    ['a picture', 'scan.png', samples.png],
    ['a document that only shows pages', 'letter.pdf', pdf('<< /Type /Page >>')],
    ['one whose objects are packed', 'letter.pdf', packed('<< /Type /Page >>')],
    ['an Office document', 'letter.docx', givenZip({ 'word/document.xml': '<w:document/>' })],
    ['an archive of such', 'all.zip', givenZip({ 'a.txt': 'text', 'b/c.png': samples.png })],
  ])('lets through %s', async (_what, name, content) => {
    expect(await scan(name, content)).toBe('clean')
  })

  it.each([
    ['the test file', 'x.txt', eicar, 'EICAR test file'],
    ['the test file in an archive', 'x.zip', givenZip({ 'x.txt': eicar }), 'EICAR test file'],
    [
      'it in an archive in an archive',
      'x.zip',
      givenZip({ 'y.zip': givenZip({ x: eicar }) }),
      'EICAR test file',
    ],
    ['a program in an archive', 'x.zip', givenZip({ 'setup.exe': 'MZ\x90\0' }), 'a program in setup.exe'],
    ['a program under another name', 'x.jpg', 'MZ\x90\0', 'a program in x.jpg'],
    ['an archive bomb', 'x.zip', givenZip({ 'zeros.txt': Buffer.alloc(20_000_000) }), 'an archive bomb'],
    ['archives within archives without end', 'x.zip', nested(8), 'an archive bomb'],
    [
      'an archive of very many files',
      'x.zip',
      givenZip(Object.fromEntries(Array.from({ length: 2_100 }, (_, n) => [`f${n}.txt`, 'x']))),
      'an archive bomb',
    ],
  ])('stops %s', async (_what, name, content, finding) => {
    expect(await scan(name, content)).toBe(`infected: ${finding}`)
  })

  it.each([
    ['macros', 'x.docm', givenZip(macros), 'it contains macros'],
    [
      'an old Office document',
      'x.doc',
      Buffer.from('d0cf11e0a1b11ae100', 'hex'),
      'an old Office format can hold macros',
    ],
    [
      'a document with a script',
      'x.pdf',
      pdf('<< /JavaScript (app.alert(1)) >>'),
      'it is a PDF that can act (JavaScript)',
    ],
    [
      'one with its name written otherwise',
      'x.pdf',
      pdf('<< /J#61vaScript 1 >>'),
      'it is a PDF that can act (JavaScript)',
    ],
    [
      'one with the script packed away',
      'x.pdf',
      packed('<< /Launch 1 >>'),
      'it is a PDF that can act (Launch)',
    ],
    ['an encrypted document', 'x.pdf', pdf('<< /Encrypt 1 0 R >>'), 'it is an encrypted PDF'],
    ['a web page', 'x.html', '<!doctype html><script>alert(1)</script>', 'a web page can hold scripts'],
    [
      'an SVG picture',
      'x.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>',
      'an SVG picture can hold scripts',
    ],
    [
      'a web page called a picture',
      'x.png',
      '<html><script>1</script>',
      'it is called .png and is something else',
    ],
    [
      'a picture with an archive behind it',
      'x.png',
      Buffer.concat([samples.png, givenZip({ 'a.txt': 'x' })]),
      'an archive is hidden behind it',
    ],
    [
      'a picture that is a document too',
      'x.gif',
      Buffer.from('GIF89a/*%PDF-1.4 */'),
      'it is two kinds of file at once',
    ],
    [
      'a damaged archive',
      'x.zip',
      Buffer.from('PK\x03\x04rest'),
      'it is an archive that cannot be read to the end',
    ],
    ['bytes of no known kind', 'x.dat', Buffer.from([1, 2, 3, 0, 5]), 'its kind is not known'],
  ])('does not judge %s', async (_what, name, content, finding) => {
    expect(await scan(name, content)).toBe(`notScanned: ${finding}`)
  })
})
