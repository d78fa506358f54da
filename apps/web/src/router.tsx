import { createRouter } from '@tanstack/react-router'
import { parsePlainSearch, stringifyPlainSearch } from './platform/search/plain-search.ts'
import { PageError } from './shell/page-error.tsx'
import { PageNotFound } from './shell/page-not-found.tsx'
import { routeTree } from './route-tree.gen.ts'

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: PageError,
  defaultNotFoundComponent: PageNotFound,
  scrollRestoration: true,
  parseSearch: parsePlainSearch,
  stringifySearch: stringifyPlainSearch,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
