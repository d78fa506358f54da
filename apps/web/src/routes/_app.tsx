import { createFileRoute, Outlet } from '@tanstack/react-router'
import { AppShell } from '../shell/app-shell.tsx'
import { Overlays } from '../shell/overlays.tsx'

/** Everything behind sign-in. */
export const Route = createFileRoute('/_app')({
  component: () => (
    <AppShell overlays={<Overlays />}>
      <Outlet />
    </AppShell>
  ),
})
