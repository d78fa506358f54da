import type { TaskFilter } from '../../platform/graphql/schema-types.ts'
import { readOneOf, readText } from '../../platform/search/read-search.ts'

export const shows = ['mine', 'queues', 'all'] as const
export type Show = (typeof shows)[number]

export const dues = ['overdue', 'today', 'week'] as const
export type Due = (typeof dues)[number]

/** What the address of the task list says. */
export interface TasksSearch {
  /** Without it: mine. */
  readonly show?: Show
  readonly queue?: string
  readonly due?: Due
  readonly tag?: string
  /** The person who is to do it. */
  readonly person?: string
}

export function readTasksSearch(search: Readonly<Record<string, unknown>>): TasksSearch {
  return {
    show: readOneOf(search, 'show', shows),
    queue: readText(search, 'queue'),
    due: readOneOf(search, 'due', dues),
    tag: readText(search, 'tag'),
    person: readText(search, 'person'),
  }
}

function daysAfter(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** `dueBefore` leaves out the day itself. */
export function taskFilter(
  { show = 'mine', queue, due, tag, person }: TasksSearch,
  today: string,
): TaskFilter {
  return {
    status: 'open',
    ...(show === 'mine' ? { mine: true } : {}),
    ...(show === 'queues' ? { myQueues: true } : {}),
    ...(queue ? { queueId: queue } : {}),
    ...(tag ? { tag } : {}),
    ...(person ? { assigneeId: person } : {}),
    ...(due === 'overdue' ? { overdue: true } : {}),
    ...(due === 'today' ? { dueBefore: daysAfter(today, 1) } : {}),
    ...(due === 'week' ? { dueBefore: daysAfter(today, 8) } : {}),
  }
}
