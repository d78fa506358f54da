/** `pnpm dev`: the server with reload on change, and Vite with hot reload in front of it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { readConfig } from '../apps/api/src/platform/config/config.ts'
import { assertPortFree } from '../apps/api/src/platform/run/assert-port-free.ts'
import { fail } from '../apps/api/src/platform/run/run-program.ts'
import { generateCode } from './build-everything.ts'
import { repositoryRoot } from './run-command.ts'
import { step } from './step.ts'
import { program } from './workspace-programs.ts'

const webPort = 5173

async function prepare(): Promise<number> {
  const config = readConfig()
  await assertPortFree(config.port, config.host)
  await step('Generate', generateCode)
  return config.port
}

const apiPort = await prepare().catch(fail)
const environment = {
  ...process.env,
  PORT: String(apiPort),
  ARREARS_API_URL: `http://127.0.0.1:${apiPort}`,
  ARREARS_PUBLIC_URL: process.env.ARREARS_PUBLIC_URL ?? `http://localhost:${webPort}`,
}
const run = (folder: string, command: string, ...args: string[]) =>
  spawn(program(command, folder), args, {
    cwd: join(repositoryRoot, folder),
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })

const children: ChildProcess[] = [
  run('apps/api', 'tsx', 'watch', '--clear-screen=false', 'src/start.ts'),
  run('apps/web', 'vite', '--port', String(webPort), '--strictPort', '--clearScreen', 'false'),
]
console.log(`Open http://localhost:${webPort}; GraphQL is at http://localhost:${webPort}/graphql`)

let stopping = false
const stopAll = () => {
  // A second signal would make the watcher kill the server instead of waiting for it.
  if (stopping) return
  stopping = true
  for (const child of children) child.kill('SIGTERM')
}
process.on('SIGINT', stopAll)
process.on('SIGTERM', stopAll)
let exitCode = 0
for (const child of children) {
  child.once('exit', (code) => {
    exitCode ||= code ?? 0
    stopAll()
    if (children.every(({ exitCode: ended, signalCode }) => ended !== null || signalCode !== null))
      process.exit(exitCode)
  })
}
