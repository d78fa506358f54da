import { defineConfig } from 'vitest/config'

/** Files whose subject lives in the process: sessions, limits of attempts, servers, workers, what is killed. */
const ownProcess = ['src/{cli,file,identity,jobs,platform}/**/*.test.ts', 'src/**/killed-*.test.ts']

const common = {
  // Tests wait for a database that other files use too: these end what hangs, they measure nothing.
  testTimeout: 300_000,
  hookTimeout: 300_000,
  expect: { poll: { timeout: 240_000 } },
  // Each file has databases of its own; files run side by side, tests of a file in order.
  pool: 'forks',
  maxWorkers: 2,
} as const

// Vite would load graphql's ESM copy beside the CommonJS one that Node gives the libraries.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

export default defineConfig({
  test: {
    globalSetup: ['src/testing/global-setup.ts'],
    projects: [
      {
        resolve,
        test: {
          ...common,
          name: 'shared',
          include: ['src/**/*.test.ts'],
          exclude: ownProcess,
          // The schema is loaded once per worker instead of once per file, which takes longer than most tests.
          isolate: false,
          // A worker goes on with the next file of its own project only, so the projects run one after the other.
          sequence: { groupOrder: 1 },
        },
      },
      {
        resolve,
        test: {
          ...common,
          name: 'own process',
          include: ownProcess,
          globalSetup: ['src/testing/build-programs.ts'],
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
