/** Writes src/route-tree.gen.ts, so that types and tests of a fresh checkout need no build first. */
import { join } from 'node:path'
import { Generator, getConfig } from '@tanstack/router-generator'
import { routeOptions } from '../route-options.ts'

const root = join(import.meta.dirname, '..')
await new Generator({ root, config: getConfig({ ...routeOptions, disableLogging: true }, root) }).run()
