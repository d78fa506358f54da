import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { cancelInstalmentPlanHandler } from './perform.ts'

actionMutation({
  handler: cancelInstalmentPlanHandler,
  description:
    'Calls off the plan that is in force: its claims are due on their own days again. What was paid stays paid.',
  input: (t) => ({
    planId: t.id({ required: true, description: 'The plan of the account that is in force.' }),
    note: t.string({ description: 'Why; up to 2,000 characters.' }),
  }),
  success: (t) => ({
    plan: t.prismaField({
      type: 'InstalmentPlan',
      description: 'The plan, cancelled.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.instalmentPlan.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.planId),
        }),
    }),
  }),
})
