import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Finds the folder of `@arrears/api`, from the sources as well as from the bundle in `dist/`, so that files which are
 * read while running (migrations, Prisma schema) are found from both.
 */
export function packageRoot(startFrom: string = fileURLToPath(import.meta.url)): string {
  for (let folder = dirname(startFrom); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === '@arrears/api')
      return folder
  }
  throw new Error(`No folder of @arrears/api above ${startFrom}`)
}

/** The folder of the whole checkout when there is one, else the folder of the package. */
export function repositoryRoot(): string {
  const root = packageRoot()
  const checkout = dirname(dirname(root))
  return existsSync(join(checkout, 'pnpm-workspace.yaml')) ? checkout : root
}
