import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { parseMoment } from '../platform/paging/column-values.ts'
import { connectionPaths } from '../platform/paging/connection-paths.ts'
import { keysetConnection } from '../platform/paging/keyset-connection.ts'
import { pageComplexity } from '../platform/paging/page-size.ts'
import { taskCondition } from './task-filter.ts'
import { TaskStatus, TaskType } from './task.graphql.ts'

const TaskFilterInput = builder.inputType('TaskFilter', {
  description: 'What tasks a list holds; all conditions together, absent ones do not narrow.',
  fields: (t) => ({
    status: t.field({ type: TaskStatus, description: 'Only open or only resolved ones.' }),
    mine: t.boolean({ description: 'Assigned to who asks; with `myQueues`, those too.' }),
    myQueues: t.boolean({
      description: 'In a queue and assigned to nobody, or of a team of who asks; with `mine`, those too.',
    }),
    queueId: t.id({ description: 'Waiting in this queue.' }),
    teamId: t.id({ description: 'Of this team.' }),
    assigneeId: t.id({ description: 'Assigned to this person.' }),
    dueBefore: t.field({ type: 'Date', description: 'Due before this day, the day itself left out.' }),
    tag: t.string({ description: 'With this tag, exactly as it is written.' }),
    overdue: t.boolean({ description: 'True: open although the day is past; false: all others.' }),
  }),
})

const dueFirst = { column: 'dueOn', direction: 'asc', parse: parseMoment } as const

builder.queryField('tasks', (t) =>
  t.connection(
    {
      type: TaskType,
      description: 'Tasks of the organisation, the one due first first.',
      args: { filter: t.arg({ type: TaskFilterInput, description: 'What it holds.' }) },
      complexity: pageComplexity,
      resolve: (_root, { filter, ...args }, context, info) => {
        requireOrg(context, 'account:read')
        const where = taskCondition(context, filter ?? {})
        const query = queryFromInfo({
          context,
          info,
          paths: connectionPaths,
          select: { id: true, dueOn: true },
        })
        return keysetConnection({
          args,
          order: dueFirst,
          read: ({ where: range, orderBy, take }) =>
            context.prisma.task.findMany({
              ...query,
              where: { AND: [where, range] },
              orderBy: [...orderBy],
              take,
            }),
          count: () => context.prisma.task.count({ where }),
        })
      },
    },
    {
      name: 'TaskConnection',
      description: 'A page of tasks.',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are on all pages; counted only when asked for.',
          complexity: 10,
          resolve: ({ count }) => count(),
        }),
      }),
    },
    { name: 'TaskEdge', description: 'A task and its place in the list.' },
  ),
)

builder.queryField('queues', (t) =>
  t.prismaField({
    type: ['Queue'],
    description: 'All queues, by name.',
    resolve: (query, _root, _args, context) =>
      context.prisma.queue.findMany({
        ...query,
        where: { orgId: requireOrg(context, 'account:read') },
        orderBy: { name: 'asc' },
      }),
  }),
)

builder.queryField('taskTags', (t) =>
  t.stringList({
    description: 'The tags of open tasks, the 100 most used, by name.',
    complexity: 10,
    resolve: async (_root, _args, context) => {
      const orgId = requireOrg(context, 'account:read')
      const rows = await context.prisma.$queryRaw<{ tag: string }[]>`
        select tag from (
          select unnest(tags) as tag, count(*) as uses from task where org_id = ${orgId} and status = 'open'
          group by 1 order by uses desc, tag limit 100) as used
        order by tag`
      return rows.map(({ tag }) => tag)
    },
  }),
)
