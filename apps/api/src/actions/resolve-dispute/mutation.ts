import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { resolveDisputeHandler } from './perform.ts'

actionMutation({
  handler: resolveDisputeHandler,
  description:
    'Ends a dispute. Upheld, the contested amount is credited; rejected or withdrawn, the claim is collected again.',
  input: (t) => ({
    disputeId: t.id({ required: true, description: 'An open dispute of the account.' }),
    outcome: t.string({ required: true, description: 'How it ends: upheld, rejected or withdrawn.' }),
    note: t.string({
      description: 'What was checked, up to 2,000 characters; required when it is rejected.',
    }),
  }),
  success: (t) => ({
    dispute: t.prismaField({
      type: 'Dispute',
      description: 'The dispute, resolved.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.dispute.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.disputeId),
        }),
    }),
  }),
})
