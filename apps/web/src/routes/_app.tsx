import { createFileRoute, Outlet } from '@tanstack/react-router'
import { AppShell } from '../shell/app-shell.tsx'

/** Everything behind sign-in. */
export const Route = createFileRoute('/_app')({
  component: () => (
    <AppShell>
      <Outlet />
    </AppShell>
  ),
})
