import { MoneyInput } from '../../platform/graphql/money.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { createPromiseToPayHandler } from './perform.ts'

actionMutation({
  handler: createPromiseToPayHandler,
  description: 'Takes the debtor’s word to pay an amount by a day, for the account or for certain claims.',
  input: (t) => ({
    amount: t.field({
      type: MoneyInput,
      required: true,
      description: 'At most what is open and not in dispute.',
    }),
    dueOn: t.field({
      type: 'Date',
      required: true,
      description: 'The last day on which paying keeps it; from today to as far ahead as the settings allow.',
    }),
    claimIds: t.idList({ description: 'The claims it is for; absent or empty: the whole account.' }),
    paymentMethodId: t.id({ description: 'How it is to be paid, when that was said.' }),
    note: t.string({ description: 'Up to 2,000 characters.' }),
  }),
  success: (t) => ({
    promise: t.prismaField({
      type: 'PaymentPromise',
      description: 'The promise that is open now.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.paymentPromise.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.promiseId),
        }),
    }),
  }),
})
