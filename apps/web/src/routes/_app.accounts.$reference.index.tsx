import { createFileRoute } from '@tanstack/react-router'
import { DetailsTab } from '../layout/details-tab/details-tab.tsx'

/** `?edit=` opens the layout editor: `choose`, `personal`, `organisation`, `role:agent` or `profile:prf_…`. */
export const Route = createFileRoute('/_app/accounts/$reference/')({
  validateSearch: (search: Record<string, unknown>): { edit?: string } =>
    typeof search['edit'] === 'string' && search['edit'] !== '' ? { edit: search['edit'] } : {},
  component: DetailsRoute,
})

function DetailsRoute() {
  const { edit } = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <DetailsTab
      editing={edit}
      onEdit={(scope) => void navigate({ search: scope === undefined ? {} : { edit: scope } })}
    />
  )
}
