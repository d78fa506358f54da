import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test-setup/test-setup.tsx'],
    include: ['src/**/*.test.{ts,tsx}'],
    css: { include: [/.+/], modules: { classNameStrategy: 'non-scoped' } },
  },
})
