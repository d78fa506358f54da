import { daysBetween } from '../../platform/time/format-date.ts'
import type { TasksPage_TaskFragmentFragment } from './tasks-page.generated.ts'

export type ListedTask = TasksPage_TaskFragmentFragment

export interface TaskGroup {
  readonly id: string
  readonly label: string
  readonly tasks: readonly ListedTask[]
}

const groups = [
  { id: 'today', label: 'Due today', until: 0 },
  { id: 'week', label: 'Due in the next 7 days', until: 7 },
  { id: 'later', label: 'Due later', until: Number.POSITIVE_INFINITY },
] as const

/** Tasks by how soon they are due, most pressing first; groups that hold none are left out. */
export function groupTasks(tasks: readonly ListedTask[], today: string): TaskGroup[] {
  const groupOf = ({ overdue, dueOn }: ListedTask) =>
    overdue ? 'overdue' : (groups.find(({ until }) => daysBetween(today, dueOn) <= until)?.id ?? 'later')
  return [{ id: 'overdue', label: 'Overdue' }, ...groups]
    .map(({ id, label }) => ({ id, label, tasks: tasks.filter((task) => groupOf(task) === id) }))
    .filter((group) => group.tasks.length > 0)
}
