import type { PromiseState } from '@arrears/domain/account/account-state'
import { money } from '@arrears/domain/shared/money'
import { builder } from '../builder.ts'
import { ClaimType } from '../claim/claim.graphql.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

const PromiseStatus = builder.enumType('PromiseStatus', {
  description: 'What became of a promise.',
  values: {
    open: { description: 'Not yet due, and not yet paid in full.' },
    kept: { description: 'Enough came in by the day it was due.' },
    partKept: { description: 'Something came in by the day it was due, but not enough.' },
    broken: { description: 'Nothing came in by the day it was due.' },
    cancelled: { description: 'Called off before it was due.' },
  } as const satisfies Record<PromiseState['status'], object>,
})

builder.prismaObject('PaymentPromise', {
  name: 'Promise',
  description: 'A promise to pay: an amount by a day.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    amount: t.field({
      type: MoneyType,
      description: 'What was promised.',
      select: { amountMinor: true, currency: true },
      resolve: ({ amountMinor, currency }) => money(amountMinor, currency),
    }),
    paid: t.field({
      type: MoneyType,
      description: 'What came in for it since it was made.',
      select: { paidMinor: true, currency: true },
      resolve: ({ paidMinor, currency }) => money(paidMinor, currency),
    }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'The last day on which paying keeps it.' }),
    madeAt: t.expose('madeAt', { type: 'DateTime', description: 'When it was taken.' }),
    status: t.field({
      type: PromiseStatus,
      description: 'What became of it.',
      select: { status: true },
      // The database refuses any other (promise_status).
      resolve: ({ status }) => status as PromiseState['status'],
    }),
    madeBy: t.relation('madeBy', {
      nullable: true,
      description: 'Who took it; null when a program or Arrears did.',
    }),
    claims: t.field({
      type: [ClaimType],
      description: 'What it is for, by due date; empty when it is for the whole account.',
      select: (_args, _context, nestedSelection) => ({
        claims: { select: { claim: nestedSelection(true) }, orderBy: { claim: { dueOn: 'asc' } } },
      }),
      resolve: ({ claims }) => claims.map(({ claim }) => claim),
    }),
    paymentMethod: t.relation('paymentMethod', {
      nullable: true,
      description: 'How it is to be paid, when that was said.',
    }),
    version: t.exposeInt('version', { description: 'Moves on with every change.' }),
  }),
})

builder.prismaObjectField('Account', 'promises', (t) =>
  t.relation('promises', {
    description: 'Every promise taken on it, the one due last first.',
    query: { orderBy: [{ dueOn: 'desc' }, { id: 'desc' }] },
  }),
)
