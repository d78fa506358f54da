import { LinkProvider } from '@arrears/ui/link'
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { RouterAnchor } from '../shell/router-anchor.tsx'
import { renderWithClient, type RenderOptions } from './render-with-client.tsx'

/** Renders a page at an address of its own, with a router that knows accounts and nothing else. */
export function renderPage(ui: ReactNode, { path, ...options }: RenderOptions & { readonly path: string }) {
  // jsdom has no layout to scroll.
  window.scrollTo = () => undefined
  const root = createRootRoute({
    component: () => (
      <LinkProvider component={RouterAnchor}>
        <Outlet />
      </LinkProvider>
    ),
  })
  const account = createRoute({
    getParentRoute: () => root,
    path: '/accounts/$reference',
    component: () => ui,
  })
  const tab = createRoute({ getParentRoute: () => account, path: '/$tab' })
  const elsewhere = createRoute({
    getParentRoute: () => root,
    path: '/tasks',
    component: () => <p>Tasks page</p>,
  })
  const router = createRouter({
    routeTree: root.addChildren([account.addChildren([tab]), elsewhere]),
    history: createMemoryHistory({ initialEntries: [path] }),
  })
  return { ...renderWithClient(<RouterProvider router={router as never} />, options), router }
}
