import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { createTaskHandler } from './perform.ts'

actionMutation({
  handler: createTaskHandler,
  description: 'Asks a queue or a team to do something on the account by a day.',
  input: (t) => ({
    queueId: t.id({ description: 'The queue it waits in; a task goes to a queue or to a team.' }),
    teamId: t.id({ description: 'The team that is to do it.' }),
    assigneeId: t.id({ description: 'The person who is to do it; only with a queue.' }),
    dueOn: t.field({ type: 'Date', required: true, description: 'Today or later.' }),
    tags: t.stringList({ description: 'Up to 20 words of up to 40 characters.' }),
    note: t.string({ description: 'What is to be done; up to 10,000 characters.' }),
  }),
  success: (t) => ({
    task: t.prismaField({
      type: 'Task',
      description: 'The task that is open now.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.task.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.taskId) }),
    }),
  }),
})
