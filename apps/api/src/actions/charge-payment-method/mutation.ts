import { MoneyInput } from '../../platform/graphql/money.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { chargePaymentMethodHandler } from './perform.ts'

actionMutation({
  handler: chargePaymentMethodHandler,
  description:
    'Asks the payment provider to collect money by a mandate, for a claim or a product. The charge is pending until the provider says what became of it.',
  input: (t) => ({
    mandateId: t.id({
      required: true,
      description: 'The permission to charge, which names the payment method.',
    }),
    claimId: t.id({ description: 'The claim to charge; or a product, one of them.' }),
    productId: t.id({ description: 'Every open claim of this product, the oldest first.' }),
    amount: t.field({
      type: MoneyInput,
      required: true,
      description: 'More than zero, at most what is open and not spoken for by pending charges.',
    }),
    collectOn: t.field({
      type: 'Date',
      description:
        'The day of collection, not before the pre-notice is over; absent: the first possible day.',
    }),
    note: t.string({ description: 'Up to 2,000 characters.' }),
  }),
  success: (t) => ({
    charge: t.prismaField({
      type: 'Charge',
      description: 'The charge that is pending now.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.charge.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.chargeId) }),
    }),
  }),
})
