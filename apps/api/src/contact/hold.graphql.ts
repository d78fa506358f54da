import { holdKinds, type HoldKind } from '@arrears/domain/hold/hold-kind'
import { builder } from '../builder.ts'

export const HoldKindType = builder.enumType('HoldKind', {
  description: 'Reasons for which an account is treated with care for a time.',
  values: {
    moratorium: {
      description: 'A law or a court gives the debtor time, such as a breathing space in the UK: no contact.',
    },
    vulnerable: { description: 'The debtor needs particular care; contact is possible.' },
    ceaseContact: { description: 'The debtor asked us to stop contact.' },
    represented: { description: 'The debtor has an attorney, who is to be contacted instead.' },
  } as const satisfies Record<HoldKind, object>,
})

export const HoldType = builder.prismaObject('Hold', {
  description: 'A hold on an account; while it is in force, the account carries its kind as a flag.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed and sortable, `hld_…`.' }),
    kind: t.field({
      type: HoldKindType,
      description: 'Why.',
      select: { kind: true },
      // The database refuses any other (hold_kind).
      resolve: ({ kind }) => kind as HoldKind,
    }),
    label: t.string({
      description: 'Its kind for people.',
      select: { kind: true },
      resolve: ({ kind }) => holdKinds[kind as HoldKind],
    }),
    startsOn: t.expose('startsOn', { type: 'Date', description: 'The first day.' }),
    endsOn: t.expose('endsOn', {
      type: 'Date',
      nullable: true,
      description: 'The last day; null until it is lifted.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What was noted when it was set.' }),
    setAt: t.expose('setAt', { type: 'DateTime', description: 'When it was set.' }),
    setBy: t.relation('setBy', {
      nullable: true,
      description: 'Who set it; null when a program or Arrears did.',
    }),
    liftedAt: t.expose('liftedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it is in force.',
    }),
  }),
})

builder.prismaObjectField('Account', 'holds', (t) =>
  t.relation('holds', {
    description: 'The holds in force on it, the oldest first.',
    query: { where: { liftedAt: null }, orderBy: [{ setAt: 'asc' }, { id: 'asc' }] },
  }),
)
