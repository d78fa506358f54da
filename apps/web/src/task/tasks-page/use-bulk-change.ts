import { useRef, useState } from 'react'
import { useMutation } from 'urql'
import { inTurn, updateInput, type BulkChange } from './bulk-change.ts'
import {
  BulkTasks_ResolveMutationDocument,
  BulkTasks_UpdateMutationDocument,
} from './bulk-tasks.generated.ts'
import type { ListedTask } from './task-groups.ts'

export interface BulkFailure {
  readonly task: ListedTask
  readonly message: string
}

const lost = 'The server did not answer. Try again: nothing is done twice.'

/** Runs one change on many tasks, and says of each that failed why. */
export function useBulkChange() {
  const [, update] = useMutation(BulkTasks_UpdateMutationDocument)
  const [, resolve] = useMutation(BulkTasks_ResolveMutationDocument)
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>()
  /** The same for a task and a change until the server has answered. */
  const keys = useRef(new Map<string, string>())

  const changeOne = async (task: ListedTask, change: BulkChange): Promise<string | null> => {
    const wish = JSON.stringify([task.id, task.version, change])
    const idempotencyKey = keys.current.get(wish) ?? crypto.randomUUID()
    keys.current.set(wish, idempotencyKey)
    const { data, error } =
      change.kind === 'resolve'
        ? await resolve({ input: { accountId: task.account.id, taskId: task.id, idempotencyKey } })
        : await update({ input: updateInput(task, change, idempotencyKey) })
    if (error || !data) return error?.graphQLErrors[0]?.message ?? lost
    keys.current.delete(wish)
    const answer = 'resolveTask' in data ? data.resolveTask : data.updateTask
    if ('issues' in answer) return answer.issues[0]?.message ?? answer.message
    return 'message' in answer ? answer.message : null
  }

  const run = async (tasks: readonly ListedTask[], change: BulkChange): Promise<readonly BulkFailure[]> => {
    const failures: BulkFailure[] = []
    setProgress({ done: 0, of: tasks.length })
    await inTurn(
      tasks,
      async (task) => {
        const message = await changeOne(task, change)
        if (message !== null) failures.push({ task, message })
      },
      (done) => setProgress({ done, of: tasks.length }),
    )
    setProgress(undefined)
    return failures
  }
  return { run, progress }
}
