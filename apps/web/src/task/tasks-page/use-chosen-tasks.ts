import { useState } from 'react'
import type { ListedTask } from './task-groups.ts'
import type { TaskSelection } from './task-selection.ts'

/** Keeps which tasks are chosen while the page shows more of them or other filters. */
export function useChosenTasks(): TaskSelection {
  const [chosen, setChosen] = useState<ReadonlyMap<string, ListedTask>>(new Map())
  const choose = (tasks: readonly ListedTask[], on: boolean) =>
    setChosen((before) => {
      const after = new Map(before)
      for (const task of tasks) {
        if (on) after.set(task.id, task)
        else after.delete(task.id)
      }
      return after
    })
  return { chosen, choose }
}
