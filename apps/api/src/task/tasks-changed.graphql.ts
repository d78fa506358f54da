import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import type { DoneAction } from '../platform/live/action-listeners.ts'
import { taskActions } from './task-actions.ts'

const TasksChangeType = builder.objectRef<DoneAction>('TasksChange').implement({
  description: 'A task was created, changed or resolved; fetch again what you show.',
  fields: (t) => ({
    action: t.exposeString('action', {
      description: 'The action that did it; `reconnected` when changes may have been missed.',
    }),
    accountId: t.exposeID('accountId', {
      nullable: true,
      description: 'The account of the task; none when changes may have been missed.',
    }),
  }),
})

builder.subscriptionField('tasksChanged', (t) =>
  t.field({
    type: TasksChangeType,
    description:
      'Told when anybody, or the worker, created, changed or resolved a task of the organisation (C2).',
    subscribe: (_root, _args, context) =>
      context.changes.actions.listen(requireOrg(context, 'account:read'), taskActions),
    resolve: (change) => change,
  }),
)
