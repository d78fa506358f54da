import { join } from 'node:path'
import { repositoryRoot } from './run-command.ts'

/** Where the programs that the root package and each workspace package depend on lie. */
export function program(name: string, packageFolder = '.'): string {
  const file = join(repositoryRoot, packageFolder, 'node_modules', '.bin', name)
  return process.platform === 'win32' ? `${file}.CMD` : file
}
