import { MoneyInput } from '../../platform/graphql/money.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { prolongateClaimHandler } from './perform.ts'

actionMutation({
  handler: prolongateClaimHandler,
  description:
    'Moves the due date of a claim, for a fee where the settings ask one, as `Claim.prolongationTerms` shows; the fee is a claim of its own.',
  input: (t) => ({
    claimId: t.id({ required: true, description: 'An open claim that is neither disputed nor a fee.' }),
    days: t.int({
      required: true,
      description:
        'By how many days, one of the lengths that the settings allow; counted from the due date, or from today when that has passed.',
    }),
    expectedFee: t.field({
      type: MoneyInput,
      description: 'The fee that the debtor was told; refused when it is another one now.',
    }),
    note: t.string({ description: 'Up to 2,000 characters.' }),
  }),
  success: (t) => ({
    prolongation: t.prismaField({
      type: 'Prolongation',
      description: 'The prolongation, with its fee.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.prolongation.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.prolongationId),
        }),
    }),
  }),
})
