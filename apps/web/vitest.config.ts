import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const tests = readdirSync(join(import.meta.dirname, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /[.]test[.]tsx?$/.test(path))
  .map((path) => join('src', path))

/** Files that replace a module: what is loaded already would keep the real one, and what is loaded then the replacement. */
const replacing = tests.filter((path) =>
  readFileSync(join(import.meta.dirname, path), 'utf8').includes('vi.mock('),
)

const common = {
  environment: 'jsdom',
  // Run anew for every file, which what they import is not.
  setupFiles: ['@arrears/ui/test-setup', 'src/testing/set-up.ts'],
  // These end what hangs; they measure nothing.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 240_000 } },
  maxWorkers: 2,
}

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [react()],
        test: {
          ...common,
          name: 'shared',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: replacing,
          // React, the components and jsdom are loaded once per worker instead of once per file.
          isolate: false,
          // A worker goes on with the next file of its own project only, so the projects run one after the other.
          sequence: { groupOrder: 1 },
        },
      },
      {
        plugins: [react()],
        test: { ...common, name: 'own process', include: replacing, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
