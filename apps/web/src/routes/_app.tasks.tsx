import { createFileRoute } from '@tanstack/react-router'
import { useMemo } from 'react'
import { deferComponent } from '../platform/deferred/defer-component.ts'
import { readTasksSearch } from '../task/tasks-page/tasks-search.ts'
import { TasksPage } from '../task/tasks-page/tasks-page.tsx'
import { anySearch } from '../platform/search/plain-search.ts'
import { usePermission } from '../shell/viewer-context.ts'
import { TakeFrom } from '../worklist/take-from.tsx'

const SaveWorklistDialog = deferComponent(() => import('../actions/save-worklist/dialog.tsx'))

export const Route = createFileRoute('/_app/tasks')({
  validateSearch: anySearch,
  component: TasksRoute,
})

function TasksRoute() {
  const given = Route.useSearch()
  const search = useMemo(() => readTasksSearch(given), [given])
  const navigate = Route.useNavigate()
  const mayTake = usePermission('worklist:take')
  return (
    <TasksPage
      search={search}
      actions={mayTake ? <TakeFrom queueId={search.queue} Editor={SaveWorklistDialog} /> : null}
      onSearch={(next) => void navigate({ search: { ...next }, resetScroll: false })}
    />
  )
}
