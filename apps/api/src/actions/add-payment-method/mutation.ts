import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { addPaymentMethodHandler } from './perform.ts'

actionMutation({
  handler: addPaymentMethodHandler,
  description:
    'Takes a card or bank account that was set up at a payment provider, with the debtor’s permission to charge it. Never its number.',
  input: (t) => ({
    kind: t.string({ required: true, description: '`card` or `bankAccount`.' }),
    label: t.string({ required: true, description: 'As people tell it apart; up to 80 characters.' }),
    last4: t.string({ required: true, description: 'The last four digits of its number.' }),
    expiresOn: t.field({ type: 'Date', description: 'The last day on which it can be charged.' }),
    provider: t.string({ required: true, description: 'Who charges it: `stripe` or `embedded`.' }),
    providerCustomerId: t.string({ description: 'What Stripe calls the debtor: `cus_…`.' }),
    providerMethodId: t.string({ description: 'What Stripe calls the saved method: `pm_…`.' }),
    mandateReference: t.string({
      required: true,
      description: 'As told to the debtor; up to 35 characters, once in the organisation.',
    }),
    scheme: t.string({ required: true, description: '`card`, `sepaCore`, `sepaB2b`, `ach` or `bacs`.' }),
    signedOn: t.field({ type: 'Date', required: true, description: 'The day the debtor gave it.' }),
  }),
  success: (t) => ({
    paymentMethod: t.prismaField({
      type: 'PaymentMethod',
      description: 'The method with its mandate.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.paymentMethod.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.paymentMethodId),
        }),
    }),
  }),
})
