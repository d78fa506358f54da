import { createFileRoute } from '@tanstack/react-router'
import { useMemo } from 'react'
import { readTasksSearch } from '../task/tasks-page/tasks-search.ts'
import { TasksPage } from '../task/tasks-page/tasks-page.tsx'
import { anySearch } from '../platform/search/plain-search.ts'

export const Route = createFileRoute('/_app/tasks')({
  validateSearch: anySearch,
  component: TasksRoute,
})

function TasksRoute() {
  const given = Route.useSearch()
  const search = useMemo(() => readTasksSearch(given), [given])
  const navigate = Route.useNavigate()
  return (
    <TasksPage
      search={search}
      onSearch={(next) => void navigate({ search: { ...next }, resetScroll: false })}
    />
  )
}
