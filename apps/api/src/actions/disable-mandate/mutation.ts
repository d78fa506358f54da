import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { disableMandateHandler } from './perform.ts'

actionMutation({
  handler: disableMandateHandler,
  description:
    'Sees to it that a mandate is not used until a day has passed, or until somebody enables it. Charges that wait to be collected meanwhile will fail.',
  input: (t) => ({
    mandateId: t.id({ required: true, description: 'The mandate that is not to be used.' }),
    until: t.field({
      type: 'Date',
      description: 'The last day on which it must not be used, from today on; absent: indefinitely.',
    }),
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
