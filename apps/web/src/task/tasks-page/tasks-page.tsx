import { TabsNav } from '@arrears/ui/tabs-nav'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { ChoiceFilter } from '../../platform/filters/choice-filter.tsx'
import { FilterBar } from '../../platform/filters/filter-bar.tsx'
import { usePageHead } from '../../platform/page/page-head.ts'
import { PageFrame } from '../../platform/page-frame/page-frame.tsx'
import { stringifyPlainSearch } from '../../platform/search/plain-search.ts'
import { useToday } from '../../platform/time/time-zone.ts'
import { usePermission } from '../../shell/viewer-context.ts'
import { BulkBar } from './bulk-bar.tsx'
import { TaskSelectionContext } from './task-selection.ts'
import { TaskStretch } from './task-stretch.tsx'
import { TasksFilters_QueryDocument } from './tasks-filters.generated.ts'
import { useChosenTasks } from './use-chosen-tasks.ts'
import { useLiveTasks } from './use-live-tasks.ts'
import { taskFilter, type Due, type Show, type TasksSearch } from './tasks-search.ts'

const tabs = [
  { show: 'mine', label: 'Mine' },
  { show: 'queues', label: 'My queues' },
  { show: 'all', label: 'All open' },
] as const satisfies readonly { show: Show; label: string }[]

const dueOptions = [
  { id: 'overdue', label: 'Overdue' },
  { id: 'today', label: 'Today or overdue' },
  { id: 'week', label: 'Within 7 days' },
] as const satisfies readonly { id: Due; label: string }[]

export interface TasksPageProps {
  readonly search: TasksSearch
  readonly onSearch: (search: TasksSearch) => void
  /** At the right of the title: the worklist to work from; it stands above this area, so the route brings it. */
  readonly actions?: ReactNode
}

/** Open tasks of all accounts: one's own, those of one's queues, or everybody's (C2). */
export function TasksPage({ search, onSearch, actions }: TasksPageProps) {
  usePageHead('Tasks')
  useLiveTasks()
  const today = useToday()
  const [{ data }] = useQuery({ query: TasksFilters_QueryDocument })
  const { show = 'mine', queue, due, tag, person } = search
  const filtered = [queue, due, tag, person].some((value) => value !== undefined)
  const mayChange = [usePermission('task:edit'), usePermission('task:resolve')].every(Boolean)
  const selection = useChosenTasks()
  const filter = taskFilter(search, today)
  const clear = () => onSearch({ show: search.show })
  return (
    <PageFrame
      title="Tasks"
      actions={actions}
      tabs={
        <TabsNav
          label="Whose tasks"
          items={tabs.map(({ show: id, label }) => ({
            label,
            href: `/tasks${stringifyPlainSearch({ ...search, show: id === 'mine' ? undefined : id })}`,
            current: id === show,
          }))}
        />
      }
    >
      <FilterBar label="Tasks" onClearAll={filtered ? clear : undefined}>
        <ChoiceFilter
          label="Queue"
          anyLabel="Any queue"
          options={
            data?.queues.map(({ id, name, openTaskCount }) => ({
              id,
              label: `${name} (${openTaskCount})`,
            })) ?? []
          }
          value={queue}
          onChange={(id) => onSearch({ ...search, queue: id })}
        />
        <ChoiceFilter
          label="Due"
          anyLabel="Any time"
          options={dueOptions}
          value={due}
          onChange={(id) => onSearch({ ...search, due: dueOptions.find((option) => option.id === id)?.id })}
        />
        <ChoiceFilter
          label="Tag"
          anyLabel="Any tag"
          options={data?.taskTags.map((name) => ({ id: name, label: name })) ?? []}
          value={tag}
          onChange={(id) => onSearch({ ...search, tag: id })}
        />
        {show === 'mine' ? null : (
          <ChoiceFilter
            label="Person"
            anyLabel="Anybody"
            options={data?.users.map(({ id, name }) => ({ id, label: name })) ?? []}
            value={person}
            onChange={(id) => onSearch({ ...search, person: id })}
          />
        )}
      </FilterBar>
      <TaskSelectionContext value={mayChange ? selection : undefined}>
        <TaskStretch
          key={JSON.stringify(filter)}
          filter={filter}
          show={show}
          onClearFilters={filtered ? clear : undefined}
        />
        {selection.chosen.size > 0 ? <BulkBar /> : null}
      </TaskSelectionContext>
    </PageFrame>
  )
}
