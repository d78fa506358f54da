import { createFileRoute } from '@tanstack/react-router'
import { readTasksSearch } from '../task/tasks-page/tasks-search.ts'
import { TasksPage } from '../task/tasks-page/tasks-page.tsx'

export const Route = createFileRoute('/_app/tasks')({
  validateSearch: readTasksSearch,
  component: TasksRoute,
})

function TasksRoute() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <TasksPage search={search} onSearch={(next) => void navigate({ search: next, resetScroll: false })} />
  )
}
