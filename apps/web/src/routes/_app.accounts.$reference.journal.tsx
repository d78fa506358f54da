import { createFileRoute } from '@tanstack/react-router'
import { readJournalSearch } from '../journal/journal-tab/journal-search.ts'
import { JournalTab } from '../journal/journal-tab/journal-tab.tsx'

export const Route = createFileRoute('/_app/accounts/$reference/journal')({
  validateSearch: readJournalSearch,
  component: JournalRoute,
})

function JournalRoute() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <JournalTab search={search} onSearch={(next) => void navigate({ search: next, resetScroll: false })} />
  )
}
