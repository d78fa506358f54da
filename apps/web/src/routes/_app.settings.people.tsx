import { createFileRoute } from '@tanstack/react-router'
import { PeoplePage } from '../people/people-page/people-page.tsx'
import { RequirePermission } from '../shell/require-permission.tsx'

export const Route = createFileRoute('/_app/settings/people')({
  component: () => (
    <RequirePermission permission="user:manage">
      <PeoplePage />
    </RequirePermission>
  ),
})
