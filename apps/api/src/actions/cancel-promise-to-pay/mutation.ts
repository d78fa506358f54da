import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { cancelPromiseToPayHandler } from './perform.ts'

actionMutation({
  handler: cancelPromiseToPayHandler,
  description: 'Takes a promise back before it is kept or broken; collection goes on.',
  input: (t) => ({
    promiseId: t.id({ required: true, description: 'An open promise of the account.' }),
    note: t.string({ description: 'Why; up to 2,000 characters.' }),
  }),
  success: (t) => ({
    promise: t.prismaField({
      type: 'PaymentPromise',
      description: 'The promise, cancelled.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.paymentPromise.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.promiseId),
        }),
    }),
  }),
})
