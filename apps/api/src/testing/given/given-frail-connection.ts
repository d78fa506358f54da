import { createHash } from 'node:crypto'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to the database that can be broken where it hurts. */
export interface FrailConnection {
  /** The database's URL, by this way. */
  readonly url: string
  /**
   * Breaks the connection that commits next, after the database has committed and before anybody hears of it; resolves
   * when that has happened.
   */
  loseNextCommit(): Promise<void>
  /** Breaks the connection that commits next before the database hears of it. */
  loseNextCommitRequest(): Promise<void>
  /** Breaks every connection and takes no new ones until `mend`. */
  cut(): void
  mend(): void
  close(): Promise<void>
}

interface Fault {
  readonly when: 'before' | 'after'
  readonly happened: () => void
}

// The second COMMIT of a connection is the name of a statement that the database knows already.
const commits = ['COMMIT', createHash('sha1').update('COMMIT').digest('base64url')]

/** Stands between a client and PostgreSQL, as the network does. */
export async function givenFrailConnection(databaseUrl: string): Promise<FrailConnection> {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let fault: Fault | undefined
  let isCut = false

  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    let losing: Fault | undefined
    const end = () => {
      client.destroy()
      database.destroy()
      open.delete(client)
    }
    open.add(client)
    for (const socket of [client, database]) socket.on('error', end).on('close', end)
    if (isCut) return end()
    client.on('data', (bytes) => {
      if (fault && commits.some((commit) => bytes.includes(commit))) {
        losing = fault
        fault = undefined
        if (losing.when === 'before') {
          end()
          return losing.happened()
        }
      }
      database.write(bytes)
    })
    database.on('data', (bytes) => {
      // The database answers a COMMIT when it has committed.
      if (!losing) return void client.write(bytes)
      end()
      losing.happened()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)

  const next = (when: Fault['when']) => new Promise<void>((happened) => (fault = { when, happened }))
  const cut = () => {
    isCut = true
    for (const socket of open) socket.destroy()
  }
  return {
    url: url.href,
    loseNextCommit: () => next('after'),
    loseNextCommitRequest: () => next('before'),
    cut,
    mend: () => (isCut = false),
    async close() {
      cut()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
