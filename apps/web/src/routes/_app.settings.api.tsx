import { createFileRoute } from '@tanstack/react-router'
import { ApiPage } from '../api-page/api-page.tsx'
import { readApiSearch } from '../api-page/api-search.ts'

export const Route = createFileRoute('/_app/settings/api')({
  validateSearch: readApiSearch,
  component: ApiRoute,
})

function ApiRoute() {
  return <ApiPage search={Route.useSearch()} />
}
