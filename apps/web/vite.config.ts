import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import optimizeLocales from '@react-aria/optimize-locales-plugin'
import { tanstackRouter } from '@tanstack/router-plugin/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'
import { firstQuestions } from './first-questions.ts'
import { inlineStart } from './inline-start.ts'
import { routeOptions } from './route-options.ts'
import { smallDocuments } from './small-documents.ts'

/** Where `pnpm dev` runs the API. */
const api = process.env['ARREARS_API_URL'] ?? 'http://127.0.0.1:4001'

const path = (...parts: readonly string[]) => new RegExp(parts.join(''))

/** What changes only when we take a new version of it: browsers keep it over our releases. */
const vendor = {
  name: 'vendor',
  priority: 2,
  test: /rolldown\/runtime|node_modules\/(?:react|react-dom|scheduler|use-sync-external-store|@tanstack\/(?:react-router(?!\/dist\/esm\/useBlocker)|router-core|history|react-store|store)|urql|@urql\/core|@0no-co\/graphql\.web|wonka)\//,
}

/**
 * The account page and all it draws with, in one file. Dozens of files of a few hundred bytes cost more: each is packed for itself,
 * and a browser asks for six at a time. Controls that float or ask stay out; they are loaded when they are used.
 */
const frame = {
  name: 'frame',
  priority: 1,
  test: path(
    '(?:packages/ui/src/(?:',
    'banner|button|button-link|card|chip|class-names|empty-state|error-state|facts|field/(?:control|field-context)|icon(?!/more-)|icon-button|inline-edit|kbd|',
    'key-value|link|locale|money-text|select|sidebar-nav|skeleton|spinner|tabs-nav|text-input|toast|top-bar',
    ')[/.]|apps/web/src/(?:main|router|route-tree|shell/(?!require-permission|user-menu-list)|palette/palette-slot|account/(?:account-page|[^/]+$)|layout/(?:details-tab|grid)|',
    'layout/widgets/(?:editing/(?!reveal-value)|action-button|[^/]+$)|actions/(?:action-bar/(?!action-menu-list|action-icons)|unsaved-edits/(?:leave-guard|save-button))|',
    'platform/(?:time|class-names|action-requests|editing/(?!save-edits|conflict-list)|page/|search/plain|graphql|session/(?:other-tabs|session-end)|connection|deferred/(?!fetch-missing-styles)|theme|shortcuts/(?!shortcuts-dialog)|palette)|',
    'routes/(?:__root|index|_app\\.tsx|_app\\.accounts\\.\\$reference\\.(?:index\\.)?tsx)))',
  ),
}

const repository = new URL('../..', import.meta.url).pathname

/** A class keeps its name, and one short mark of its sheet: with a mark for each class, the first page weighs half a kilobyte more. */
const scopedClass = (name: string, file: string) => {
  const sheet = relative(repository, file.split('?')[0] ?? file)
  return `${name}_${createHash('sha256').update(sheet).digest('base64url').slice(0, 5)}`
}

export default defineConfig({
  css: { modules: { generateScopedName: scopedClass } },
  plugins: [
    smallDocuments(),
    tanstackRouter(routeOptions),
    react(),
    // The texts of react-aria in the one language that the screens speak.
    { ...optimizeLocales.vite({ locales: ['en-US'] }), enforce: 'pre' },
    firstQuestions(),
    inlineStart(),
    precompress(),
  ],
  build: {
    target: 'es2022',
    sourcemap: true,
    cssMinify: 'lightningcss',
    assetsInlineLimit: 0,
    rolldownOptions: { output: { advancedChunks: { groups: [vendor, frame] } } },
  },
  server: {
    proxy: {
      '/graphql': { target: api, ws: true },
      '/api': api,
      '/files': api,
      '/healthz': api,
      '/readyz': api,
      '^/accounts/[^/]+/journal\\.csv': api,
      '^/agencies/[^/]+/[a-z]+\\.csv': api,
    },
  },
})
