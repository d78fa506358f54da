import { requireActor } from '../../context.ts'
import { actionMutation } from '../action-mutation.ts'
import { reverseLedgerEntryHandler } from './perform.ts'

actionMutation({
  handler: reverseLedgerEntryHandler,
  description: 'Undoes a booking by booking the inverse of its whole transaction; nothing is ever deleted.',
  input: (t) => ({
    entryId: t.id({ required: true, description: 'Any entry of the transaction to reverse.' }),
    reason: t.string({
      required: true,
      description: 'Why: notSufficientFunds, chargeback, mistake or other.',
    }),
    effectiveOn: t.field({
      type: 'Date',
      description: 'Value date, from that of the entry to today; absent: today.',
    }),
    note: t.string({ description: 'Up to 2,000 characters.' }),
  }),
  reads: { entries: 'ledger:read' },
  success: (t) => ({
    entries: t.prismaField({
      type: ['LedgerEntry'],
      description: 'What was booked now.',
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
  }),
})
