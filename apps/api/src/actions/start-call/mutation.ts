import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { OverrideInput } from '../override-input.graphql.ts'
import { startCallHandler } from './perform.ts'

actionMutation({
  handler: startCallHandler,
  description:
    'Calls a number: answers a link for the telephone of whoever calls or, where a telephone provider places calls, has it ring ' +
    'the caller’s own phone and then the debtor’s.',
  input: (t) => ({
    phoneId: t.id({ description: 'Absent: the number that is most likely to reach the debtor.' }),
    claimIds: t.idList({
      description: 'The open claims that it is about; absent or empty: left open which.',
    }),
    override: t.field({
      type: OverrideInput,
      description: 'To call although the contact policy blocks it; needs the permission `contact:override`.',
    }),
  }),
  reads: { uri: null, call: null },
  success: (t) => ({
    uri: t.string({
      nullable: true,
      description:
        'The link to open, `tel:+353850123344` or that of the organisation’s softphone; null when a provider places the call.',
      resolve: ({ answer }) => answer.uri,
    }),
    overridden: t.string({
      nullable: true,
      description: 'The code of the rule of the contact policy that was overridden, such as `CALLS_USED_UP`.',
      resolve: ({ answer }) => answer.overridden,
    }),
    call: t.prismaField({
      type: 'Call',
      nullable: true,
      description: 'The call that the provider places; null when there is a link to open.',
      resolve: (query, { answer }, _args, context) =>
        answer.callId
          ? context.prisma.call.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.callId) })
          : null,
    }),
    phone: t.prismaField({
      type: 'Phone',
      description: 'The number that is dialled.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.phone.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.phoneId) }),
    }),
  }),
})
