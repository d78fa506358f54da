import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { resolveTaskHandler } from './perform.ts'

actionMutation({
  handler: resolveTaskHandler,
  description: 'Marks a task as done.',
  input: (t) => ({
    taskId: t.id({ required: true, description: 'An open task of the account.' }),
    note: t.string({ description: 'What came of it; up to 10,000 characters.' }),
  }),
  success: (t) => ({
    task: t.prismaField({
      type: 'Task',
      description: 'The task, done.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.task.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.taskId) }),
    }),
  }),
})
