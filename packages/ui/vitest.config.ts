import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    // React, the components and jsdom are loaded once per worker instead of once per file.
    isolate: false,
    // These end what hangs; they measure nothing.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 2,
    setupFiles: ['src/test-setup/test-setup.tsx'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: { include: [/.+/], modules: { classNameStrategy: 'non-scoped' } },
  },
})
