/** Builds the programs into `dist/`. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { packageRoot } from '../src/platform/config/package-root.ts'
import { bundlePrograms } from './bundle-programs.ts'

const folder = join(packageRoot(), 'dist')
await rm(folder, { recursive: true, force: true })
await bundlePrograms(folder)
