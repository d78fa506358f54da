import { createFileRoute } from '@tanstack/react-router'
import { deferComponent } from '../platform/deferred/defer-component.ts'
import { AgenciesPage } from '../agency/agencies-page.tsx'
import { RequirePermission } from '../shell/require-permission.tsx'

const SaveAgencyDialog = deferComponent(() => import('../actions/save-agency/dialog.tsx'))

export const Route = createFileRoute('/_app/settings/agencies')({
  component: () => (
    <RequirePermission permission="agency:manage">
      <AgenciesPage form={(props) => <SaveAgencyDialog {...props} />} />
    </RequirePermission>
  ),
})
