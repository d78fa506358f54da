import { Button } from '@arrears/ui/button'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { useState } from 'react'
import { useQuery } from 'urql'
import type { TaskFilter } from '../../platform/graphql/schema-types.ts'
import type { ListedTask } from './task-groups.ts'
import { TaskList } from './task-list.tsx'
import { TasksEmpty } from './tasks-empty.tsx'
import { TasksPage_QueryDocument } from './tasks-page.generated.ts'
import type { Show } from './tasks-search.ts'
import styles from './tasks-page.module.css'

export interface TaskStretchProps {
  readonly filter: TaskFilter
  readonly show: Show
  readonly onClearFilters?: () => void
  /** Where this page begins; the first has none. */
  readonly after?: string
  /** What the pages before this one hold. */
  readonly before?: readonly ListedTask[]
}

const pageSize = 50

/**
 * A page of tasks, drawn with all that stand before it. Each page asks for itself and hands on to the next, so that every
 * one of them is asked again when a task was resolved.
 */
export function TaskStretch({ filter, show, onClearFilters, after, before = [] }: TaskStretchProps) {
  const [{ data, error, fetching }, ask] = useQuery({
    query: TasksPage_QueryDocument,
    variables: { filter, first: pageSize, after },
  })
  const [more, setMore] = useState(false)
  const page = data?.tasks
  const known = new Set(before.map(({ id }) => id))
  const tasks = [...before, ...(page?.nodes ?? []).filter(({ id }) => !known.has(id))]
  const next = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null

  if (more && next) {
    return <TaskStretch {...{ filter, show, onClearFilters }} after={next} before={tasks} />
  }
  if (page && tasks.length === 0) return <TasksEmpty show={show} onClearFilters={onClearFilters} />
  return (
    <>
      {tasks.length > 0 ? <TaskList tasks={tasks} cut={!page || next !== null} /> : null}
      {error && !page ? (
        <ErrorState
          message="The tasks did not come. Check your connection and try again."
          retrying={fetching}
          onRetry={() => ask({ requestPolicy: 'network-only' })}
        />
      ) : null}
      {!page && !error ? (
        <SkeletonLines label="Loading the tasks" lines={before.length > 0 ? 3 : 10} />
      ) : null}
      {page && next ? (
        <div className={styles.more}>
          <Button onClick={() => setMore(true)}>Show more</Button>
          <span role="status">
            {tasks.length} of {page.totalCount}
          </span>
        </div>
      ) : null}
    </>
  )
}
