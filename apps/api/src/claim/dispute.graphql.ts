import { disputeOutcomeLabels, type DisputeOutcome } from '@arrears/domain/claim/dispute-outcome'
import { disputeReasonLabels, type DisputeReason } from '@arrears/domain/claim/dispute-reason'
import { money } from '@arrears/domain/shared/money'
import { builder } from '../builder.ts'
import type { Dispute } from '../generated/prisma/client.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import type { PageArguments } from '../platform/paging/page-size.ts'
import { relatedPage } from '../platform/paging/related-page.ts'

const DisputeType = builder.prismaObject('Dispute', {
  description: 'A claim, or a part of it, that the debtor contests (B18).',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed id, `dsp_…`.' }),
    claim: t.relation('claim', { description: 'The claim that is contested.' }),
    amount: t.field({
      type: MoneyType,
      description: 'How much was contested.',
      select: { amountMinor: true, currency: true },
      resolve: ({ amountMinor, currency }) => money(amountMinor, currency),
    }),
    isWhole: t.exposeBoolean('isWhole', {
      description: 'Whether that was all that was open on the claim.',
    }),
    reason: t.exposeString('reason', { description: 'Why, as a code such as `notReceived`.' }),
    reasonLabel: t.string({
      description: 'The reason in words for people.',
      select: { reason: true },
      resolve: ({ reason }) => disputeReasonLabels[reason as DisputeReason] ?? reason,
    }),
    receivedOn: t.expose('receivedOn', { type: 'Date', description: 'The day on which the debtor said so.' }),
    inWriting: t.exposeBoolean('inWriting', { description: 'Whether it came in writing.' }),
    withinValidationPeriod: t.exposeBoolean('withinValidationPeriod', {
      description: 'Whether it came before the validation period ended.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What the debtor says.' }),
    raisedAt: t.expose('raisedAt', { type: 'DateTime', description: 'When it was recorded.' }),
    raisedBy: t.relation('raisedBy', {
      nullable: true,
      description: 'Who recorded it; null when a program or Arrears did.',
    }),
    outcome: t.exposeString('outcome', {
      nullable: true,
      description: 'How it ended: upheld, rejected or withdrawn; null while it is open.',
    }),
    outcomeLabel: t.string({
      nullable: true,
      description: 'The outcome in words for people.',
      select: { outcome: true },
      resolve: ({ outcome }) =>
        outcome === null ? null : (disputeOutcomeLabels[outcome as DisputeOutcome] ?? outcome),
    }),
    credited: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What was credited when it ended; null while it is open.',
      select: { creditedMinor: true, currency: true },
      resolve: ({ creditedMinor, currency }) =>
        creditedMinor === null ? null : money(creditedMinor, currency),
    }),
    resolvedAt: t.expose('resolvedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it is open.',
    }),
    resolvedBy: t.relation('resolvedBy', { nullable: true, description: 'Who resolved it.' }),
    resolutionNote: t.exposeString('resolutionNote', {
      nullable: true,
      description: 'What was noted when it ended.',
    }),
  }),
})

builder.prismaObjectField('Claim', 'disputes', (t) =>
  t.relation('disputes', {
    description: 'Every dispute of it, the newest first; at most one is open.',
    query: { orderBy: [{ raisedAt: 'desc' }, { id: 'desc' }] },
  }),
)

builder.prismaObjectField('Account', 'disputes', (t) =>
  t.connection(
    {
      type: DisputeType,
      description: 'Disputes of its claims, the newest first.',
      args: { open: t.arg.boolean({ description: 'Only those that are open, or only those that are not.' }) },
      ...relatedPage<Dispute, PageArguments & { readonly open?: boolean | null | undefined }>({
        relation: 'disputes',
        model: 'Dispute',
        parentColumn: 'accountId',
        column: 'raisedAt',
        narrowed: ({ open }) =>
          typeof open === 'boolean' ? { resolvedAt: open ? null : { not: null } } : undefined,
      }),
    },
    {
      name: 'DisputeConnection',
      description: 'A page of disputes.',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are on all pages; counted only when asked for.',
          resolve: ({ count }) => count(),
        }),
      }),
    },
    { name: 'DisputeEdge', description: 'A dispute and its place in the list.' },
  ),
)
