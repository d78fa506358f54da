import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    // The domain keeps nothing, so files may share what is loaded.
    isolate: false,
    // Ends what hangs; it measures nothing.
    testTimeout: 300_000,
  },
})
