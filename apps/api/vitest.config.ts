import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/global-setup.ts'],
    // Tests wait for a database that other files use too.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Each file has databases of its own; files run side by side, tests of a file in order.
    pool: 'forks',
    maxWorkers: 2,
  },
})
