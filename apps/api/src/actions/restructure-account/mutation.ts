import { PlanInterval } from '../../plan/instalment-plan.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { restructureAccountHandler } from './perform.ts'

actionMutation({
  handler: restructureAccountHandler,
  description:
    'Agrees to have all that is open and not in dispute paid by instalments, exactly as `simulateRestructure` showed. Open promises end.',
  input: (t) => ({
    interval: t.field({
      type: PlanInterval,
      required: true,
      description: 'How far apart the instalments are.',
    }),
    firstOn: t.field({
      type: 'Date',
      required: true,
      description: 'When the first is due; from today to as far ahead as the settings allow.',
    }),
    count: t.int({
      required: true,
      description: 'In how many instalments; from 2 to what the settings allow.',
    }),
    simulationHash: t.string({
      required: true,
      description:
        'The `hash` of the simulation that is accepted; refused with `SIMULATION_CHANGED` when anything has moved.',
    }),
    note: t.string({ description: 'Up to 2,000 characters.' }),
  }),
  success: (t) => ({
    plan: t.prismaField({
      type: 'InstalmentPlan',
      description: 'The plan that is in force now.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.instalmentPlan.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.planId),
        }),
    }),
  }),
})
