import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { updateTaskHandler } from './perform.ts'

actionMutation({
  handler: updateTaskHandler,
  description: 'Changes a task or gives it to somebody else. What is absent stays; null takes a value away.',
  input: (t) => ({
    taskId: t.id({ required: true, description: 'An open task of the account.' }),
    expectedVersion: t.int({ required: true, description: 'The version that the editor saw.' }),
    queueId: t.id({ description: 'The queue it waits in; a task goes to a queue or to a team.' }),
    teamId: t.id({ description: 'The team that is to do it.' }),
    assigneeId: t.id({ description: 'The person who is to do it; only with a queue.' }),
    dueOn: t.field({ type: 'Date', description: 'Today or later, when it changes.' }),
    tags: t.stringList({ description: 'All tags it is to have: up to 20 words of up to 40 characters.' }),
    note: t.string({ description: 'What is to be done; up to 10,000 characters.' }),
  }),
  success: (t) => ({
    task: t.prismaField({
      type: 'Task',
      description: 'The task as it is now.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.task.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.taskId) }),
    }),
  }),
})
