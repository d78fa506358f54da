import { createFileRoute } from '@tanstack/react-router'
import { useMemo } from 'react'
import { readDiarySearch } from '../diary/diary-tab/diary-search.ts'
import { DiaryTab } from '../diary/diary-tab/diary-tab.tsx'
import { anySearch } from '../platform/search/plain-search.ts'

export const Route = createFileRoute('/_app/accounts/$reference/diary')({
  validateSearch: anySearch,
  component: DiaryRoute,
})

function DiaryRoute() {
  const given = Route.useSearch()
  const search = useMemo(() => readDiarySearch(given), [given])
  const navigate = Route.useNavigate()
  return (
    <DiaryTab
      search={search}
      onSearch={(next) => void navigate({ search: { ...next }, resetScroll: false })}
    />
  )
}
