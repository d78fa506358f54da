import { Button } from '@arrears/ui/button'
import { ButtonLink } from '@arrears/ui/button-link'
import { EmptyState } from '@arrears/ui/empty-state'
import type { Show } from './tasks-search.ts'

const sentences = {
  mine: 'No open task is assigned to you.',
  queues: 'The queues of your teams are empty.',
  all: 'There is no open task on any account.',
} as const satisfies Record<Show, string>

export function TasksEmpty({ show, onClearFilters }: { show: Show; onClearFilters?: () => void }) {
  if (onClearFilters) {
    return (
      <EmptyState
        size="page"
        icon="search"
        title="No task fits"
        description="No open task is left by these filters."
        action={<Button onClick={onClearFilters}>Clear filters</Button>}
      />
    )
  }
  return (
    <EmptyState
      size="page"
      icon="task"
      title="Nothing to do"
      description={sentences[show]}
      action={show === 'mine' ? <ButtonLink href="/tasks?show=queues">Look into my queues</ButtonLink> : null}
    />
  )
}
