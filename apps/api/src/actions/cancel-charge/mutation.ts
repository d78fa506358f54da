import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { cancelChargeHandler } from './perform.ts'

actionMutation({
  handler: cancelChargeHandler,
  description:
    'Calls off a charge that waits for its day. One that the payment provider was asked for stays.',
  input: (t) => ({
    chargeId: t.id({ required: true, description: 'The charge; pending, and not submitted yet.' }),
    note: t.string({ description: 'Why, for the diary; up to 2,000 characters.' }),
  }),
  success: (t) => ({
    charge: t.prismaField({
      type: 'Charge',
      description: 'The charge, cancelled; its amount can be charged again.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.charge.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.chargeId) }),
    }),
  }),
})
