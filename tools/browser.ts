import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { OperatorError } from '../apps/api/src/platform/config/operator-error.ts'
import { runCommand } from './run-command.ts'
import { program } from './workspace-programs.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** A browser for the end-to-end tests: one that is here, or else one that can be installed. */
export async function findOrInstallBrowser(): Promise<string> {
  const found = findBrowser() ?? (await downloadByPlaywright()) ?? installPackage()
  if (found) return found
  throw new OperatorError(
    'No browser for the end-to-end tests: none is installed, Playwright could not download one and no package could be installed. ' +
      'Install Chromium or Google Chrome, or set CHROME_PATH to one.',
  )
}

export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const named = environment.CHROME_PATH
  if (named) {
    if (existsSync(named)) return named
    throw new OperatorError(`CHROME_PATH names ${named}, which does not exist.`)
  }
  const onPath = (environment.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
  return [...onPath, ...applications].find(existsSync) ?? inPlaywrightCache(environment)
}

/** Playwright keeps each browser in a folder that carries its revision; the newest comes first. */
function inPlaywrightCache(environment: NodeJS.ProcessEnv): string | undefined {
  const cache =
    environment.PLAYWRIGHT_BROWSERS_PATH ??
    (process.platform === 'darwin'
      ? join(homedir(), 'Library', 'Caches', 'ms-playwright')
      : join(homedir(), '.cache', 'ms-playwright'))
  if (!existsSync(cache)) return undefined
  const revision = (folder: string) => Number(folder.split('-').at(-1))
  const folders = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => revision(b) - revision(a))
  const places = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  ]
  return folders.flatMap((folder) => places.map((place) => join(cache, folder, place))).find(existsSync)
}

async function downloadByPlaywright(): Promise<string | undefined> {
  console.log('No browser found; asking Playwright to download Chromium …')
  const { code } = await runCommand('timeout', [
    '180',
    program('playwright', 'apps/web'),
    'install',
    'chromium',
  ]).catch(() => ({ code: 1 }))
  return code === 0 ? inPlaywrightCache(process.env) : undefined
}

function installPackage(): string | undefined {
  if (process.getuid?.() !== 0) return undefined
  console.log("Installing the distribution's Chromium …")
  const install = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      timeout: 300_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  install('update')
  return install('install', '-y', '--no-install-recommends', 'chromium') ? findBrowser() : undefined
}
