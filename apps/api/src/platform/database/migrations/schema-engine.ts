import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SchemaEngine } from '@prisma/schema-engine-wasm'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'
import type pg from 'pg'
import { EngineAdapter } from './engine-adapter.ts'

export interface OpenSchemaEngine {
  engine: SchemaEngine
  /** What PostgreSQL said; the engine's own error carries only a number for it. */
  causeOf(error: unknown): Error
  close(): void
}

let loaded: Promise<void> | undefined

/**
 * Opens Prisma's schema engine (its WebAssembly build, as the native one is a download) on the database of a pool.
 * `datamodels` are the files of a Prisma schema, needed for a diff only.
 */
export async function openSchemaEngine(
  pool: pg.Pool,
  datamodels?: [path: string, content: string][],
): Promise<OpenSchemaEngine> {
  await (loaded ??= loadEngine())
  const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapter(pool))
  const opened = await engine.SchemaEngine.new({ datamodels }, () => undefined, adapter)
  return {
    engine: opened,
    causeOf(error) {
      const id = /External error id#(\d+)/.exec((error as Error).message)?.[1]
      return (id && (adapter.errorRegistry.consumeError(Number(id))?.error as Error)) || (error as Error)
    },
    close: () => opened.free(),
  }
}

/**
 * The package's own entry imports the .wasm file as a module, for which Node needs a flag. Where the engine
 * panics it asks a global object to keep the message; without one the message would be lost in a TypeError.
 */
async function loadEngine(): Promise<void> {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => {
        throw new Error(`Prisma's schema engine: ${message}`)
      },
    },
  })
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'))
  const bytes = await readFile(join(folder, 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, {
    './schema_engine_bg.js': engine,
  })
  engine.__wbg_set_wasm(instance.exports)
  ;(instance.exports.__wbindgen_start as () => void)()
}
