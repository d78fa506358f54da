import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite would load graphql's ESM copy beside the CommonJS one that Node gives the libraries.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
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
