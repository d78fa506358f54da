import { createReadStream } from 'node:fs'
import type { Socket } from 'node:net'
import type { ScanVerdict } from '@arrears/domain/file/scan-verdict'
import { askClamd, type ClamdAddress } from './clamd-connection.ts'
import type { Scanner } from './scanner.ts'

const chunkBytes = 64 * 1024

/** ClamAV's daemon, over its socket, by INSTREAM: it needs no access to our files. */
export function createClamdScanner(address: ClamdAddress): Scanner {
  return {
    async scan({ path }) {
      const scanner = await versionOf(address)
      try {
        const answer = await askClamd(address, 'INSTREAM', (socket) => sendFile(socket, path))
        return { ...readAnswer(answer), scanner }
      } catch (error) {
        // It hangs up on what is too large, and what it said of it is lost when we are still writing. Whether it is still
        // there tells this from a daemon that died, which is asked again later.
        if (!isHangUp(error)) throw error
        await versionOf(address)
        return { ...tooLarge, scanner }
      }
    },
  }
}

function isHangUp(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET')
}

/** `ClamAV 1.4.3/27788/Mon Oct 13` → `ClamAV 1.4.3`. */
async function versionOf(address: ClamdAddress): Promise<string> {
  const [version = 'ClamAV'] = (await askClamd(address, 'VERSION')).split('/')
  return version
}

/** Each piece with its length before it; a length of zero ends the stream. */
async function sendFile(socket: Socket, path: string): Promise<void> {
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes }) as AsyncIterable<Buffer>) {
    await write(socket, Buffer.concat([lengthOf(chunk.length), chunk]))
  }
  await write(socket, lengthOf(0))
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes)
  return length
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error ? reject(error) : resolve()))
  })
}

// What its limits or a lock keep it from looking into: not a virus, and not known to be none.
const heuristics = /^Heuristics\.(?:Encrypted|Limits\.Exceeded)/

const tooLarge = { result: 'notScanned', finding: 'it is larger than this scanner takes' } as const

function readAnswer(answer: string): Pick<ScanVerdict, 'result' | 'finding'> {
  if (answer === 'stream: OK') return { result: 'clean', finding: null }
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  if (found)
    return heuristics.test(found)
      ? { result: 'notScanned', finding: found }
      : { result: 'infected', finding: found }
  if (/size limit exceeded/i.test(answer)) return tooLarge
  throw new Error(`clamd answers ${answer.slice(0, 200)}`)
}
