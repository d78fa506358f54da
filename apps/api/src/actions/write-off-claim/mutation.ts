import { MoneyInput } from '../../platform/graphql/money.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { writeOffClaimHandler } from './perform.ts'

actionMutation({
  handler: writeOffClaimHandler,
  description:
    'Gives up a claim, a part of it, or one component of it, up to the limit in the settings. Reversing the entry undoes it.',
  input: (t) => ({
    claimId: t.id({ required: true, description: 'An open claim that is not disputed.' }),
    component: t.string({ description: 'principal, interest or cost alone; absent: all of the claim.' }),
    amount: t.field({
      type: MoneyInput,
      description:
        'More than zero, at most what is open; absent: all of it. Costs go first, then interest, then principal.',
    }),
    reason: t.string({
      required: true,
      description:
        'Why: uncollectable, insolvent, deceased, statuteBarred, smallBalance, settlement, hardship or other.',
    }),
    note: t.string({ description: 'Up to 2,000 characters.' }),
  }),
  success: (t) => ({
    writeOff: t.prismaField({
      type: 'WriteOff',
      description: 'The write-off.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.writeOff.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.writeOffId),
        }),
    }),
  }),
})
