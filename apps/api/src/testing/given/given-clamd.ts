import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

export interface TestClamd {
  readonly socket: string
  close(): Promise<void>
}

const places = [
  '/usr/sbin/clamd',
  '/usr/local/sbin/clamd',
  '/opt/homebrew/sbin/clamd',
  '/usr/local/opt/clamav/sbin/clamd',
]

/** ClamAV's daemon with one signature of its own, the known test file; undefined where there is none and none can be installed. */
export async function givenClamd(): Promise<TestClamd | undefined> {
  const program = places.find(existsSync) ?? installed()
  if (!program) {
    console.warn('ClamAV is not installed, and can only be installed by root: what needs it is skipped.')
    return undefined
  }
  const folder = await mkdtemp('/tmp/arrears-clamd-')
  const socket = join(folder, 'socket')
  // Name, kind of file (any), offset (any), bytes in hexadecimal digits.
  const eicar = Buffer.from('EICAR-STANDARD-ANTIVIRUS-TEST-FILE').toString('hex')
  await writeFile(join(folder, 'test.ndb'), `Arrears.Eicar:0:*:${eicar}\n`)
  await writeFile(
    join(folder, 'clamd.conf'),
    [
      `DatabaseDirectory ${folder}`,
      `LocalSocket ${socket}`,
      'Foreground yes',
      `User ${userInfo().username}`,
      'StreamMaxLength 1M',
      'AlertEncrypted yes',
      'AlertExceedsMax yes',
      'MaxFiles 50',
    ].join('\n'),
  )
  const child = spawn(program, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' })
  await untilReady(socket, child)
  return {
    socket,
    async close() {
      child.kill('SIGKILL')
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function installed(): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  const install = (...args: string[]) =>
    spawnSync('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args], {
      stdio: 'ignore',
      timeout: 300_000,
    }).status === 0
  return install('update') && install('install', '-y', '--no-install-recommends', 'clamav-daemon')
    ? places.find(existsSync)
    : undefined
}

async function untilReady(socket: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`clamd ended with code ${child.exitCode}`)
    if (existsSync(socket) && (await answers(socket))) return
    await sleep(100)
  }
  throw new Error('clamd does not start')
}

const answers = (socket: string): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = connect(socket, () => resolve(true))
    probe.on('error', () => resolve(false))
    probe.on('connect', () => probe.destroy())
  })
