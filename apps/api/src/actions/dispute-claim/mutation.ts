import { MoneyInput } from '../../platform/graphql/money.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { disputeClaimHandler } from './perform.ts'

actionMutation({
  handler: disputeClaimHandler,
  description:
    'Records that the debtor contests a claim. Until that is resolved it is not collected, and a promise that counted on it ends.',
  input: (t) => ({
    claimId: t.id({ required: true, description: 'An open claim that is not disputed yet.' }),
    amount: t.field({
      type: MoneyInput,
      description: 'How much of it is contested, at most what is open; absent: all of it.',
    }),
    reason: t.string({
      required: true,
      description:
        'Why: notOwed, wrongAmount, alreadyPaid, notAsAgreed, notReceived, wrongPerson, fraud or other.',
    }),
    receivedOn: t.field({
      type: 'Date',
      description: 'The day on which the debtor said so, not after today; absent: today.',
    }),
    inWriting: t.boolean({ description: 'Whether it came in writing; absent: no.' }),
    withinValidationPeriod: t.boolean({
      description: 'Whether it came before the validation period ended (12 CFR 1006.34); absent: no.',
    }),
    note: t.string({ description: 'What the debtor says; up to 2,000 characters.' }),
  }),
  success: (t) => ({
    dispute: t.prismaField({
      type: 'Dispute',
      description: 'The dispute that is open now.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.dispute.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.disputeId),
        }),
    }),
  }),
})
