import { createFileRoute } from '@tanstack/react-router'
import { readDiarySearch } from '../diary/diary-tab/diary-search.ts'
import { DiaryTab } from '../diary/diary-tab/diary-tab.tsx'

export const Route = createFileRoute('/_app/accounts/$reference/diary')({
  validateSearch: readDiarySearch,
  component: DiaryRoute,
})

function DiaryRoute() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <DiaryTab search={search} onSearch={(next) => void navigate({ search: next, resetScroll: false })} />
  )
}
