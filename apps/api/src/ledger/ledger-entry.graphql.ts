import { contextLabels, type LedgerContext } from '@arrears/domain/ledger/context'
import { builder } from '../builder.ts'
import { ActorType, storedActor } from '../identity/actor.graphql.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

/** What the journal calls a context; one that this version does not know is called by its key. */
export const contextLabel = (context: string): string =>
  Object.hasOwn(contextLabels, context) ? contextLabels[context as LedgerContext] : context

export const LedgerEntryObject = builder.prismaObject('LedgerEntry', {
  description: 'An immutable money fact; a correction is another entry that reverses it (F3).',
  interfaces: [Node],
  fields: (t) => ({
    transactionId: t.exposeID('transactionId', { description: 'Entries booked together share it.' }),
    context: t.exposeString('context', { description: 'What it is, such as `invoice` or `payment`.' }),
    contextLabel: t.string({
      description: 'The context in words for people.',
      resolve: ({ context }) => contextLabel(context),
    }),
    component: t.exposeString('component', {
      nullable: true,
      description: 'Part of the claim that it moves: principal, interest or cost.',
    }),
    claim: t.relation('claim', { nullable: true, description: 'Absent for credit that no claim has taken.' }),
    product: t.relation('product', { nullable: true, description: 'The product of the claim.' }),
    paymentMethod: t.relation('paymentMethod', {
      nullable: true,
      description: 'What was paid with, when known.',
    }),
    effectiveOn: t.expose('effectiveOn', { type: 'Date', description: 'Value date.' }),
    bookedAt: t.expose('bookedAt', { type: 'DateTime', description: 'When it was written.' }),
    amount: t.field({
      type: MoneyType,
      description: 'Positive raises what the debtor owes.',
      resolve: ({ amountMinor, currency }) => ({ minor: amountMinor, currency }),
    }),
    balanceAfter: t.field({
      type: MoneyType,
      description: "The account's balance after this entry, in booking order.",
      resolve: ({ balanceAfterMinor, currency }) => ({ minor: balanceAfterMinor ?? 0n, currency }),
    }),
    reason: t.string({
      nullable: true,
      description: 'Why it was booked, when somebody said so.',
      select: { transaction: { select: { reason: true } } },
      resolve: ({ transaction }) => transaction.reason,
    }),
    externalReference: t.string({
      nullable: true,
      description: "The payer's or bank's own reference.",
      select: { transaction: { select: { externalReference: true } } },
      resolve: ({ transaction }) => transaction.externalReference,
    }),
    actor: t.field({
      type: ActorType,
      description: 'Who or what booked it.',
      select: (_args, _context, nested) => ({
        transaction: {
          select: {
            actorKind: true,
            actorLabel: true,
            actorUser: nested({ select: { name: true } }, ['user'], 'User'),
          },
        },
      }),
      resolve: ({ transaction }) => storedActor(transaction),
    }),
    reversed: t.boolean({
      description: 'Its transaction was reversed by another.',
      select: { transaction: { select: { reversedBy: { select: { id: true } } } } },
      resolve: ({ transaction }) => transaction.reversedBy !== null,
    }),
    reversesTransactionId: t.id({
      nullable: true,
      description: 'The transaction that this one reverses.',
      select: { transaction: { select: { reversesId: true } } },
      resolve: ({ transaction }) => transaction.reversesId,
    }),
    reversible: t.boolean({
      description: 'It was not reversed and is no reversal itself. The rules may still refuse, and say why.',
      select: { transaction: { select: { reversesId: true, reversedBy: { select: { id: true } } } } },
      resolve: ({ transaction }) => transaction.reversesId === null && transaction.reversedBy === null,
    }),
  }),
})
