import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { OperatorError } from '../config/operator-error.ts'

/** An Arrears that is just stopping gives its port back within this time. */
const patienceMs = 3000

/** Finds out before any work is done that a server could not listen. */
export async function assertPortFree(port: number, host: string): Promise<void> {
  if (port === 0) return
  for (let waited = 0; ; waited += 250) {
    const code = await tryPort(port, host)
    if (code === undefined) return
    if (code === 'EACCES')
      throw new OperatorError(`Port ${port} may only be used by root. Set PORT to 1024 or above.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new OperatorError(`HOST ${host} is not an address of this machine.`)
    if (waited >= patienceMs)
      throw new OperatorError(`Port ${port} is taken. Stop what runs there, or set PORT to another.`)
    await sleep(250)
  }
}

async function tryPort(port: number, host: string): Promise<string | undefined> {
  return await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    probe.listen(port, host, () => probe.close(() => resolve(undefined)))
  })
}
