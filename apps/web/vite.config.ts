import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'
import { preloadPages } from './preload-pages.ts'
import { routeOptions } from './route-options.ts'

/** Where `pnpm dev` runs the API. */
const api = process.env['ARREARS_API_URL'] ?? 'http://127.0.0.1:4001'

const light = [
  'age-bar|banner|button|button-link|card|chip|class-names|empty-state|error-state|field|icon|icon-button|inline-edit',
  'key-value|link|locale|money-text|select|skeleton|spinner|table|tabs-nav|text-input|timeline|toast',
].join('|')

/**
 * What the account page draws with, in one file. Dozens of files of a few hundred bytes cost more: each is packed for itself, and named
 * in the list of every file that needs it. Controls that float or ask stay out; they are loaded when they are used.
 */
const frame = {
  name: 'frame',
  test: new RegExp(
    `packages/ui/src/(?:${light})[/.]|apps/web/src/(?:platform/(?:time|class-names|action-requests|editing|page|search)|layout/grid)`,
  ),
}

export default defineConfig({
  plugins: [
    tanstackRouter(routeOptions),
    react(),
    // The texts of react-aria in the one language that the screens speak.
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    preloadPages(),
    precompress(),
  ],
  build: {
    target: 'es2022',
    sourcemap: true,
    cssMinify: 'lightningcss',
    assetsInlineLimit: 0,
    rolldownOptions: { output: { advancedChunks: { groups: [frame] } } },
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/api': api,
      '/files': api,
      '/healthz': api,
      '/readyz': api,
      '^/accounts/[^/]+/journal\\.csv': api,
    },
  },
})
