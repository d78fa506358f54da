import { money } from '@arrears/domain/shared/money'
import { requireActor } from '../../context.ts'
import { MoneyInput, MoneyType } from '../../platform/graphql/money.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { recordPaymentHandler } from './perform.ts'

actionMutation({
  handler: recordPaymentHandler,
  description: 'Books money that came in and applies it to claims, as `paymentPreview` shows.',
  input: (t) => ({
    amount: t.field({ type: MoneyInput, required: true, description: 'More than zero.' }),
    kind: t.string({
      required: true,
      description: 'How it came in: bankTransfer, cash, cheque, card, directDebit or other.',
    }),
    effectiveOn: t.field({ type: 'Date', description: 'Value date, not after today; absent: today.' }),
    claimIds: t.idList({
      description: 'Claims that the debtor named, in that order; they come before the oldest.',
    }),
    paymentMethodId: t.id({ description: 'The payment method of the account that was used.' }),
    externalReference: t.string({ description: 'The payer’s or the bank’s own; up to 140 characters.' }),
    note: t.string({ description: 'Up to 2,000 characters.' }),
  }),
  reads: { entries: 'ledger:read', unallocated: 'ledger:read' },
  success: (t) => ({
    entries: t.prismaField({
      type: ['LedgerEntry'],
      description: 'What was booked on claims and as credit, in the order of the allocation.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.ledgerEntry.findMany({
          ...query,
          where: {
            orgId: requireActor(context).orgId,
            transactionId: answer.transactionId,
            affectsBalance: true,
          },
          orderBy: { id: 'asc' },
        }),
    }),
    unallocated: t.field({
      type: MoneyType,
      description: 'What no claim could take; it is held as credit.',
      resolve: ({ answer }) => money(BigInt(answer.unallocatedMinor), answer.currency),
    }),
  }),
})
