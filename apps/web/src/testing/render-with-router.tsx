import { LinkProvider } from '@arrears/ui/link'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { parsePlainSearch, stringifyPlainSearch } from '../platform/search/plain-search.ts'
import { RouterAnchor } from '../shell/router-anchor.tsx'
import { renderWithClient, type RenderOptions } from './render-with-client.tsx'

/** Renders a screen at an address, for what asks where it is or leads elsewhere. Every address shows the same screen. */
export async function renderWithRouter(
  ui: ReactNode,
  { at = '/', ...options }: RenderOptions & { at?: string } = {},
) {
  const rootRoute = createRootRoute()
  const anywhere = createRoute({
    getParentRoute: () => rootRoute,
    path: '$',
    component: () => (
      <LinkProvider component={RouterAnchor}>
        <div data-testid="routed">{ui}</div>
      </LinkProvider>
    ),
  })
  const router = createRouter({
    routeTree: rootRoute.addChildren([anywhere]),
    history: createMemoryHistory({ initialEntries: [at] }),
    parseSearch: parsePlainSearch,
    stringifySearch: stringifyPlainSearch,
  })
  // The tree of the test is not the app's, which is what the provider's type knows.
  const view = renderWithClient(<RouterProvider router={router as never} />, options)
  await screen.findByTestId('routed')
  return { ...view, router }
}
