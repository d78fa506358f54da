import { connect, type Socket } from 'node:net'
import type { FileSettings } from '../file-settings.ts'

export type ClamdAddress = NonNullable<FileSettings['clamd']>

/** A scan of a large archive takes a while; silence for this long, in milliseconds, is no answer. */
const patience = 180_000

/**
 * Asks clamd one command and answers what it says. `send` writes what follows the command; clamd may answer and hang up
 * before all of it is sent, so that a broken connection counts only when nothing was said.
 */
export async function askClamd(
  address: ClamdAddress,
  command: string,
  send: (socket: Socket) => Promise<void> = async () => undefined,
): Promise<string> {
  const socket = 'socket' in address ? connect(address.socket) : connect(address.port, address.host)
  let said = ''
  try {
    return await new Promise<string>((resolve, reject) => {
      socket.setTimeout(patience, () => reject(new Error('clamd does not answer')))
      socket.on('data', (bytes: Buffer) => (said += bytes.toString('utf8')))
      socket.on('error', (error) => (said === '' ? reject(error) : resolve(said)))
      socket.on('close', () => (said === '' ? reject(new Error('clamd hung up')) : resolve(said)))
      socket.on('end', () => resolve(said))
      socket.on('connect', () => {
        socket.write(`z${command}\0`)
        send(socket).catch((error: Error) => {
          // What it says of a file that it does not want arrives a moment after it stops taking it.
          setTimeout(() => (said === '' ? reject(error) : resolve(said)), 200)
        })
      })
    }).then((answer) => answer.replace(/\0/g, '').trim())
  } finally {
    socket.destroy()
  }
}
