import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { endCallHandler } from './perform.ts'

actionMutation({
  handler: endCallHandler,
  description:
    'Hangs up a call of one’s own that a telephone provider placed: at once while nobody’s phone rings, else when the provider has done so.',
  input: (t) => ({
    callId: t.id({ required: true, description: 'The call to end.' }),
  }),
  reads: { call: null },
  success: (t) => ({
    call: t.prismaField({
      type: 'Call',
      description: 'The call; it is on its way until the provider says that it is over.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.call.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.callId) }),
    }),
  }),
})
