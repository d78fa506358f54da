import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Where `pnpm dev` runs the API. */
const api = process.env['ARREARS_API_URL'] ?? 'http://127.0.0.1:4001'

export default defineConfig({
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: 'src/routes',
      generatedRouteTree: 'src/route-tree.gen.ts',
      quoteStyle: 'single',
      semicolons: false,
    }),
    react(),
    // The texts of react-aria in the one language that the screens speak.
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
  ],
  build: { target: 'es2022', sourcemap: true, cssMinify: 'lightningcss', assetsInlineLimit: 0 },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/api': api,
      '/healthz': api,
      '/readyz': api,
      '^/accounts/[^/]+/journal\\.csv': api,
    },
  },
})
