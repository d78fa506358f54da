import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { invalidatePhoneNumberHandler } from './perform.ts'

actionMutation({
  handler: invalidatePhoneNumberHandler,
  description: 'Marks a number as one that must not be used.',
  input: (t) => ({
    phoneId: t.id({ required: true, description: 'A number of a debtor of the account.' }),
    note: t.string({ required: true, description: 'Why; up to 2,000 characters.' }),
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
