import { createFileRoute } from '@tanstack/react-router'
import { LayoutPage } from '../layout/admin/layout-page.tsx'

export const Route = createFileRoute('/_app/settings/layouts/$layoutId')({ component: LayoutRoute })

function LayoutRoute() {
  const { layoutId } = Route.useParams()
  return <LayoutPage key={layoutId} id={layoutId} />
}
