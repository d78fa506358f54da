import { money } from '@arrears/domain/shared/money'
import { builder } from '../builder.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'

builder.prismaObject('Prolongation', {
  description: 'A due date that was moved, for a fee or for nothing (B10).',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed id, `plg_…`.' }),
    claim: t.relation('claim', { description: 'The claim whose due date was moved.' }),
    days: t.exposeInt('days', { description: 'Days that were granted.' }),
    fromDueOn: t.expose('fromDueOn', { type: 'Date', description: 'When the claim was due before.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'When it is due by this prolongation.' }),
    fee: t.field({
      type: MoneyType,
      description: 'What it costs; zero when nothing.',
      select: { feeMinor: true, currency: true },
      resolve: ({ feeMinor, currency }) => money(feeMinor, currency),
    }),
    basis: t.exposeString('basis', {
      nullable: true,
      description: 'The contract clause or law that allows the fee; null when there is none.',
    }),
    feeClaim: t.relation('feeClaim', {
      nullable: true,
      description: 'The claim that the fee became; null when there is none.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What was noted with it.' }),
    madeAt: t.expose('madeAt', { type: 'DateTime', description: 'When it was agreed.' }),
    madeBy: t.relation('madeBy', {
      nullable: true,
      description: 'Who agreed to it; null when a program or Arrears did.',
    }),
    cancelledAt: t.expose('cancelledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was taken back; null while it stands.',
    }),
    cancelledBy: t.relation('cancelledBy', { nullable: true, description: 'Who took it back.' }),
  }),
})

builder.prismaObjectField('Claim', 'prolongations', (t) =>
  t.relation('prolongations', {
    description: 'Every prolongation of it, the furthest due date first, cancelled ones too.',
    query: { orderBy: [{ dueOn: 'desc' }, { id: 'desc' }] },
  }),
)
