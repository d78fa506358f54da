import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { validatePhoneNumberHandler } from './perform.ts'

actionMutation({
  handler: validatePhoneNumberHandler,
  description: 'Marks a number as one at which the debtor is reached.',
  input: (t) => ({
    phoneId: t.id({ required: true, description: 'A number of a debtor of the account.' }),
    note: t.string({ description: 'How it is known; up to 2,000 characters.' }),
  }),
  success: (t) => ({
    phone: t.prismaField({
      type: 'Phone',
      description: 'The number as it is marked now.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.phone.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.phoneId) }),
    }),
  }),
})
