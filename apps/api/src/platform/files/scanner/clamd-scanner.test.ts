import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { givenClamd, type TestClamd } from '../../../testing/given/given-clamd.ts'
import { eicar } from '../../../testing/given/given-file-content.ts'
import { givenZip } from '../../../testing/given/given-zip.ts'
import { createClamdScanner } from './clamd-scanner.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arrears-scan-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function write(content: Buffer | string): Promise<{ path: string; name: string }> {
  const path = join(folder, 'file')
  await writeFile(path, content)
  return { path, name: 'file' }
}

describe('ClamAV', async () => {
  const clamd: TestClamd | undefined = await givenClamd()
  afterAll(() => clamd?.close())
  const scan = async (content: Buffer | string) =>
    createClamdScanner({ socket: clamd?.socket ?? '' }).scan(await write(content))

  it.skipIf(!clamd)('lets through what it knows nothing of, and says who it is', async () => {
    expect(await scan('Dear Ms Keane')).toEqual({
      result: 'clean',
      finding: null,
      scanner: expect.stringMatching(/^ClamAV \d+\.\d+/),
    })
  })

  it.skipIf(!clamd).each([
    ['plain', eicar],
    ['in an archive', givenZip({ 'a/letter.txt': eicar })],
    ['in an archive in an archive', givenZip({ 'b.zip': givenZip({ 'letter.txt': eicar }) })],
    ['behind a lot else', Buffer.concat([Buffer.alloc(300_000, 'x'), Buffer.from(eicar)])],
  ])('finds the test file %s', async (_where, content) => {
    expect(await scan(content)).toMatchObject({ result: 'infected', finding: 'Arrears.Eicar.UNOFFICIAL' })
  })

  it.skipIf(!clamd)('does not judge an archive that it did not look through', async () => {
    const letters = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`letter-${n}.txt`, `No. ${n}`]))
    expect(await scan(givenZip(letters))).toMatchObject({
      result: 'notScanned',
      finding: expect.stringMatching(/^Heuristics\.Limits\.Exceeded/) as string,
    })
  })

  it.skipIf(!clamd)('does not judge what is larger than it takes', async () => {
    expect(await scan(Buffer.alloc(3_000_000, 'x'))).toMatchObject({
      result: 'notScanned',
      finding: 'it is larger than this scanner takes',
    })
  })
})

describe('ClamAV that does not work', () => {
  let server: Server | undefined
  afterAll(() => void server?.close())

  /** Something on a port that answers every connection with this. */
  async function givenAnswer(answer: string): Promise<number> {
    server?.close()
    server = createServer((socket) => {
      socket.on('error', () => undefined)
      socket.end(answer)
    })
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    return typeof address === 'object' && address ? address.port : 0
  }

  it.each(['', 'UNKNOWN COMMAND\0', 'stream: \0', 'HTTP/1.1 400 Bad Request\r\n\r\n'])(
    'is asked again later, and never taken for a yes: %j',
    async (answer) => {
      const port = await givenAnswer(answer)
      await expect(createClamdScanner({ host: '127.0.0.1', port }).scan(await write('x'))).rejects.toThrow(
        /clamd/,
      )
    },
  )

  it('is asked again later when nobody is there', async () => {
    const scanner = createClamdScanner({ socket: join(folder, 'nobody') })
    await expect(scanner.scan(await write('x'))).rejects.toThrow(/ENOENT/)
  })
})
