import { createFileRoute } from '@tanstack/react-router'
import { readText } from '../platform/search/read-search.ts'
import { InvitationPage } from '../session/invitation-page.tsx'

export const Route = createFileRoute('/invitation/$id')({
  validateSearch: (search: Record<string, unknown>): { email?: string } => ({
    email: readText(search, 'email'),
  }),
  component: InvitationRoute,
})

function InvitationRoute() {
  const { id } = Route.useParams()
  const { email } = Route.useSearch()
  return <InvitationPage id={id} email={email} />
}
