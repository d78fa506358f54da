import { createContext, useContext } from 'react'
import type { ListedTask } from './task-groups.ts'

export interface TaskSelection {
  readonly chosen: ReadonlyMap<string, ListedTask>
  readonly choose: (tasks: readonly ListedTask[], on: boolean) => void
}

/** The tasks that are chosen to be changed together; absent for those who may change none. */
export const TaskSelectionContext = createContext<TaskSelection | undefined>(undefined)

export const useTaskSelection = () => useContext(TaskSelectionContext)
