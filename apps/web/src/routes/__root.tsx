import { createRootRoute, Outlet } from '@tanstack/react-router'
import { LinkProvider } from '@arrears/ui/link'
import { RouterAnchor } from '../shell/router-anchor.tsx'

export const Route = createRootRoute({
  component: () => (
    <LinkProvider component={RouterAnchor}>
      <Outlet />
    </LinkProvider>
  ),
})
