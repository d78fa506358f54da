import { createFileRoute } from '@tanstack/react-router'
import { SchemaEditorPage } from '../metadata/schema-editor/schema-editor-page.tsx'
import { RequirePermission } from '../shell/require-permission.tsx'

export const Route = createFileRoute('/_app/settings/metadata/$key')({ component: SchemaRoute })

/** A key holds no dash, so that no schema stands in the way of this one. */
const newSchema = 'new-schema'

function SchemaRoute() {
  const { key } = Route.useParams()
  const navigate = Route.useNavigate()
  return (
    <RequirePermission permission="metadata:manage">
      <SchemaEditorPage
        key={key}
        schemaKey={key === newSchema ? undefined : key}
        onCreated={(created) => void navigate({ params: { key: created }, replace: true })}
      />
    </RequirePermission>
  )
}
