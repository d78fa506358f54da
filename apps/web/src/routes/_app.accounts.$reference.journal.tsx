import { createFileRoute } from '@tanstack/react-router'
import { useMemo } from 'react'
import { readJournalSearch } from '../journal/journal-tab/journal-search.ts'
import { JournalTab } from '../journal/journal-tab/journal-tab.tsx'
import { anySearch } from '../platform/search/plain-search.ts'

export const Route = createFileRoute('/_app/accounts/$reference/journal')({
  validateSearch: anySearch,
  component: JournalRoute,
})

function JournalRoute() {
  const given = Route.useSearch()
  const search = useMemo(() => readJournalSearch(given), [given])
  const navigate = Route.useNavigate()
  return (
    <JournalTab
      search={search}
      onSearch={(next, { replace } = {}) =>
        void navigate({ search: { ...next }, replace, resetScroll: false })
      }
    />
  )
}
