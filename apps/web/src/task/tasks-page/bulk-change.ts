import type { ListedTask } from './task-groups.ts'

export const bulkKinds = ['resolve', 'dueOn', 'queue', 'team', 'assignee'] as const
export type BulkKind = (typeof bulkKinds)[number]

export const bulkLabels: Readonly<Record<BulkKind, string>> = {
  resolve: 'Resolve',
  dueOn: 'Change the due date',
  queue: 'Give to a queue',
  team: 'Give to a team',
  assignee: 'Give to a person',
}

export interface BulkChange {
  readonly kind: BulkKind
  /** A date, or the id of a queue, team or person; empty for resolving. */
  readonly value: string
}

/** The input of one task's own mutation; each is an action of its own with a key of its own, and may fail alone. */
export function updateInput(task: ListedTask, { kind, value }: BulkChange, idempotencyKey: string) {
  const field = { dueOn: 'dueOn', queue: 'queueId', team: 'teamId', assignee: 'assigneeId' } as const
  if (kind === 'resolve') throw new RangeError('Resolving is not an edit')
  const about = { accountId: task.account.id, taskId: task.id, expectedVersion: task.version, idempotencyKey }
  return { ...about, [field[kind]]: value }
}

/** How many are changed at the same time: fast, and still kind to everybody else. */
const atOnce = 4

/** Changes one task after the other; tells of each as it is done. */
export async function inTurn<T>(
  things: readonly T[],
  change: (thing: T) => Promise<void>,
  onDone: (done: number) => void,
): Promise<void> {
  let next = 0
  let done = 0
  const worker = async () => {
    for (let thing = things[next++]; thing !== undefined; thing = things[next++]) {
      await change(thing)
      onDone(++done)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}
