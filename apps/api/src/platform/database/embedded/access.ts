import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'

/** How to reach the embedded database; kept beside it so that address and password stay the same over restarts. */
export interface Access {
  port: number
  password: string
}

export const ownerRole = 'arrears'
export const databaseName = 'arrears'

export async function readAccess(folder: string): Promise<Access | undefined> {
  try {
    return JSON.parse(await readFile(join(folder, 'database-access.json'), 'utf8')) as Access
  } catch {
    return undefined
  }
}

export async function writeAccess(folder: string, access: Access): Promise<void> {
  await writeFile(join(folder, 'database-access.json'), `${JSON.stringify(access)}\n`, { mode: 0o600 })
}

export function newPassword(): string {
  return randomBytes(24).toString('base64url')
}

export function databaseUrl(access: Access, database: string = databaseName): string {
  return `postgresql://${ownerRole}:${access.password}@127.0.0.1:${access.port}/${database}`
}

/** The wanted port when nobody listens on it, else one that the operating system gives. */
export async function freePort(wanted = 0): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', () => (wanted ? resolve(freePort()) : reject(new Error('No free port'))))
    probe.listen(wanted, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : wanted))
    })
  })
}
