import { writeOffReasonLabels, type WriteOffReason } from '@arrears/domain/claim/write-off-reason'
import { money } from '@arrears/domain/shared/money'
import { builder } from '../builder.ts'
import type { WriteOff } from '../generated/prisma/client.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import { relatedPage } from '../platform/paging/related-page.ts'

const WriteOffType = builder.prismaObject('WriteOff', {
  description: 'A part of a claim that was given up (B17).',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed id, `wof_…`.' }),
    claim: t.relation('claim', { description: 'The claim it is of.' }),
    amount: t.field({
      type: MoneyType,
      description: 'How much was given up.',
      select: { amountMinor: true, currency: true },
      resolve: ({ amountMinor, currency }) => money(amountMinor, currency),
    }),
    component: t.exposeString('component', {
      nullable: true,
      description: 'principal, interest or cost when it was of one component alone.',
    }),
    reason: t.exposeString('reason', { description: 'Why, as a code such as `insolvent`.' }),
    reasonLabel: t.string({
      description: 'The reason in words for people.',
      select: { reason: true },
      resolve: ({ reason }) => writeOffReasonLabels[reason as WriteOffReason] ?? reason,
    }),
    note: t.exposeString('note', { nullable: true, description: 'What was noted with it.' }),
    madeAt: t.expose('madeAt', { type: 'DateTime', description: 'When it was booked.' }),
    madeBy: t.relation('madeBy', {
      nullable: true,
      description: 'Who gave it up; null when a program or Arrears did.',
    }),
    reversed: t.boolean({
      description: 'Whether it was undone by reversing its entry.',
      select: { transaction: { select: { reversedBy: { select: { id: true } } } } },
      resolve: ({ transaction }) => transaction.reversedBy !== null,
    }),
  }),
})

builder.prismaObjectField('Claim', 'writeOffs', (t) =>
  t.connection(
    {
      type: WriteOffType,
      description: 'Every write-off of it, the newest first, reversed ones too.',
      ...relatedPage<WriteOff>({
        relation: 'writeOffs',
        model: 'WriteOff',
        parentColumn: 'claimId',
        column: 'madeAt',
      }),
    },
    {
      name: 'WriteOffConnection',
      description: 'A page of write-offs.',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are on all pages; counted only when asked for.',
          resolve: ({ count }) => count(),
        }),
      }),
    },
    { name: 'WriteOffEdge', description: 'A write-off and its place in the list.' },
  ),
)
