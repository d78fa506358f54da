import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { enableMandateHandler } from './perform.ts'

actionMutation({
  handler: enableMandateHandler,
  description: 'Lets a mandate that was disabled be used again.',
  input: (t) => ({
    mandateId: t.id({ required: true, description: 'A mandate that is disabled.' }),
    note: t.string({ description: 'Up to 2,000 characters.' }),
  }),
  success: (t) => ({
    mandate: t.prismaField({
      type: 'Mandate',
      description: 'The mandate as it is now.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.mandate.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.mandateId) }),
    }),
  }),
})
