import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundlePrograms } from '../../scripts/bundle-programs.ts'
import { packageRoot } from '../platform/config/package-root.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder with the programs as they are shipped, built from the sources of this run. */
    programs: string
  }
}

/** Tests that start and kill programs start them as they are shipped; from the sources a start takes three times as long. */
export default async function buildPrograms(project: TestProject): Promise<() => Promise<void>> {
  // Below the package, where the bundle finds its npm packages, and apart from `dist/`, which may run at this moment.
  const parent = join(packageRoot(), 'node_modules', '.cache')
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(join(parent, 'programs-'))
  await bundlePrograms(folder)
  project.provide('programs', folder)
  return () => rm(folder, { recursive: true })
}
