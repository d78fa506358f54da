import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { cancelProlongationHandler } from './perform.ts'

actionMutation({
  handler: cancelProlongationHandler,
  description:
    'Takes a prolongation back: the claim is due when it was before, and the fee is reversed. Refused once something was paid on the fee.',
  input: (t) => ({
    prolongationId: t.id({ required: true, description: 'The latest one that stands on its claim.' }),
    note: t.string({ description: 'Why; up to 2,000 characters.' }),
  }),
  success: (t) => ({
    prolongation: t.prismaField({
      type: 'Prolongation',
      description: 'The prolongation, cancelled.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.prolongation.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.prolongationId),
        }),
    }),
  }),
})
