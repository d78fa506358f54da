import type { TaskState } from '@arrears/domain/account/account-state'
import { isBefore } from '@arrears/domain/shared/local-date'
import { AccountType } from '../account/account.graphql.ts'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { storedDate } from '../platform/database/stored-date.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { openTasksOfQueue } from './count-open-tasks.ts'

export const TaskStatus = builder.enumType('TaskStatus', {
  description: 'Whether a task is still to be done.',
  values: {
    open: { description: 'Still to be done.' },
    resolved: { description: 'Done.' },
  } as const satisfies Record<TaskState['status'], object>,
})

export const TaskType = builder.prismaObject('Task', {
  description: 'Something to be done on an account by a day.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    account: t.field({
      type: AccountType,
      description: 'Where it is to be done.',
      select: (_args, _context, nestedSelection) => ({ account: nestedSelection(true) }),
      resolve: ({ account }, _args, context) => {
        requireOrg(context, 'account:read')
        return account
      },
    }),
    queue: t.relation('queue', {
      nullable: true,
      description: 'Where it waits; a task has a queue or a team.',
    }),
    team: t.relation('team', {
      nullable: true,
      description: 'Who is to do it; a task has a queue or a team.',
    }),
    assignee: t.relation('assignee', { nullable: true, description: 'The one person who is to do it.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'The day by which it is to be done.' }),
    overdue: t.boolean({
      description: 'Open although its day is past, in the time zone of the organisation.',
      select: { dueOn: true, status: true },
      resolve: ({ dueOn, status }, _args, { today }) =>
        status === 'open' && isBefore(storedDate(dueOn), today),
    }),
    tags: t.exposeStringList('tags', { description: 'Words to find it by.' }),
    note: t.exposeString('note', { nullable: true, description: 'What is to be done.' }),
    status: t.field({
      type: TaskStatus,
      description: 'Whether it is still to be done.',
      select: { status: true },
      // The database refuses any other (task_status).
      resolve: ({ status }) => status as TaskState['status'],
    }),
    createdBy: t.relation('createdBy', {
      nullable: true,
      description: 'Who made it; null when a program or Arrears did.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was done.',
    }),
    resolvedBy: t.relation('resolvedBy', {
      nullable: true,
      description: 'Who did it; null when a program or Arrears did.',
    }),
    resolutionNote: t.exposeString('resolutionNote', {
      nullable: true,
      description: 'What was noted when it was done.',
    }),
    version: t.exposeInt('version', {
      description: 'Moves on with every edit; send it back as `expectedVersion`.',
    }),
  }),
})

builder.prismaObjectFields('Account', (t) => ({
  tasks: t.relation('tasks', {
    description: 'What is or was to be done on it, the task due first first.',
    args: { status: t.arg({ type: TaskStatus, description: 'Only those of this status.' }) },
    query: ({ status }) => ({
      ...(status ? { where: { status } } : {}),
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    }),
  }),
  openTaskCount: t.int({
    description: 'How many tasks on it are still to be done.',
    select: { _count: { select: { tasks: { where: { status: 'open' } } } } },
    resolve: ({ _count }) => _count.tasks,
  }),
}))

builder.prismaObjectField('Queue', 'openTaskCount', (t) =>
  t.int({
    description: 'How many tasks in it are still to be done.',
    select: { id: true },
    resolve: async ({ id }, _args, context) => (await openTasksOfQueue(context, id)) ?? 0,
  }),
)
