import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { useClient, useQuery } from 'urql'
import { ConflictList } from '../../platform/editing/conflict-list.tsx'
import { conflictsOf, mergeEdits, type Edit } from '../../platform/editing/merge-edits.ts'
import { ActionForm } from '../action-form.tsx'
import { TaskFields } from '../task-fields/task-fields.tsx'
import { TaskFields_QueryDocument, TaskTargets_QueryDocument } from '../task-fields/task.generated.ts'
import type { TaskValues } from '../task-fields/task-values.ts'
import { useActionForm } from '../use-action-form.ts'
import { UpdateTaskDialog_MutationDocument } from './dialog.generated.ts'
import { changedInput, editsBetween, taskValues, type LoadedTask } from './task-edits.ts'

const schema = () =>
  import('@arrears/domain/actions/update-task/rule').then(({ updateTask }) => updateTask.input)

export interface UpdateTaskFormProps {
  readonly accountId: string
  readonly task: LoadedTask
  readonly onClose: () => void
}

/** Edits a task. When somebody else did so meanwhile, their values come in, and fields that both changed are asked about. */
export function UpdateTaskForm({ accountId, task, onClose }: UpdateTaskFormProps) {
  const client = useClient()
  // What was loaded first; a refresh of the page beneath must not change the ground under the form.
  const [base, setBase] = useState(() => ({ version: task.version, values: taskValues(task) }))
  const [conflicts, setConflicts] = useState<readonly Edit[]>([])
  // Asked for by the fields too: it is one question.
  const [{ data: targets }] = useQuery({ query: TaskTargets_QueryDocument })
  const form = useActionForm({
    document: UpdateTaskDialog_MutationDocument,
    initial: base.values,
    toInput: (values: TaskValues) => ({
      accountId,
      taskId: task.id,
      expectedVersion: base.version,
      ...changedInput(base.values, values),
    }),
    schema,
    onDone() {
      toast.show({ message: 'Task changed', tone: 'ok' })
      onClose()
    },
    async onStale(values) {
      const answer = await client
        .query(TaskFields_QueryDocument, { taskId: task.id }, { requestPolicy: 'network-only' })
        .toPromise()
      const node = answer.data?.node
      if (node?.__typename !== 'Task') return
      const theirs = taskValues(node)
      const merged = mergeEdits(editsBetween(base.values, values), { ...theirs })
      const mine = Object.fromEntries(Object.values(merged).map((edit) => [edit.field, edit.mine]))
      setBase({ version: node.version, values: theirs })
      setConflicts(conflictsOf(merged))
      form.reset({ ...theirs, ...(mine as Partial<TaskValues>) })
    },
  })

  const choose = (field: string, choice: 'mine' | 'theirs') => {
    const decided = conflicts.find((edit) => edit.field === field)
    if (choice === 'theirs') form.set({ [field]: decided?.theirs?.value } as Partial<TaskValues>)
    setConflicts(conflicts.filter((edit) => edit !== decided))
  }
  const display = (_field: string, value: unknown) => {
    const named = [...(targets?.queues ?? []), ...(targets?.teams ?? []), ...(targets?.users ?? [])]
    return named.find(({ id }) => id === value)?.name ?? ''
  }
  return (
    <ActionForm
      form={form}
      title="Edit task"
      submitLabel="Save"
      blockedReason={conflicts.length > 0 ? 'Choose which values are to stay first.' : undefined}
      onClose={onClose}
    >
      <ConflictList conflicts={conflicts} onChoose={choose} display={display} />
      <TaskFields values={form.values} onChange={form.set} error={form.error} />
    </ActionForm>
  )
}
