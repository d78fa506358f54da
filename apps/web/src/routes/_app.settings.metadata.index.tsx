import { createFileRoute } from '@tanstack/react-router'
import { SchemaListPage } from '../metadata/schema-list/schema-list-page.tsx'
import { RequirePermission } from '../shell/require-permission.tsx'

export const Route = createFileRoute('/_app/settings/metadata/')({
  component: () => (
    <RequirePermission permission="metadata:manage">
      <SchemaListPage />
    </RequirePermission>
  ),
})
