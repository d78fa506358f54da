import { defineConfig } from 'vitest/config'

/** The tests of the repository's own commands; each package has a configuration of its own. */
export default defineConfig({
  test: {
    include: ['tools/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 240_000 } },
    maxWorkers: 2,
  },
})
