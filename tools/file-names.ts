import { execFileSync } from 'node:child_process'
import { repositoryRoot } from './run-command.ts'

const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/
const kebabCaseFolder = /^[a-z0-9]+(-[a-z0-9]+)*$/
const exempt = new Set(['README.md', 'migration_lock.toml', '__snapshots__'])

/** Source files and folders that are not named in kebab-case. */
export function wronglyNamed(paths: string[]): string[] {
  return paths.filter((path) => {
    // Prisma names the folders of migrations, the router's file names are the URLs.
    if (path.includes('/prisma/migrations/') || path.startsWith('apps/web/src/routes/')) return false
    const parts = path.split('/')
    const file = parts.pop() ?? ''
    const isFileRight = exempt.has(file) || file.startsWith('.') || kebabCase.test(file)
    return !isFileRight || !parts.every((folder) => exempt.has(folder) || kebabCaseFolder.test(folder))
  })
}

/** Files that git knows or would take, below the folders that hold our sources. */
export function sourceFiles(): string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'packages', 'tools'],
    {
      cwd: repositoryRoot,
      encoding: 'utf8',
    },
  )
  return listed
    .split('\n')
    .filter(
      (path) =>
        path && !path.includes('/fixtures/') && !path.includes('/public/') && !path.endsWith('package.json'),
    )
}
