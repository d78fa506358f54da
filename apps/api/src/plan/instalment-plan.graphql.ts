import { planIntervalLabels, type PlanInterval as Interval } from '@arrears/domain/plan/plan-interval'
import type { InstalmentStatus as Became, PlanStatus as PlanBecame } from '@arrears/domain/plan/plan-state'
import { money } from '@arrears/domain/shared/money'
import { builder } from '../builder.ts'
import { ClaimType } from '../claim/claim.graphql.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

export const PlanInterval = builder.enumType('PlanInterval', {
  description: 'How far apart the instalments of a plan are.',
  values: {
    weekly: { description: `${planIntervalLabels.weekly}: every seven days.` },
    monthly: {
      description: `${planIntervalLabels.monthly}: on the day of the month of the first, or the last of a shorter month.`,
    },
  } as const satisfies Record<Interval, object>,
})

const PlanStatus = builder.enumType('InstalmentPlanStatus', {
  description: 'What became of an instalment plan.',
  values: {
    active: { description: 'In force: the account ages by its unpaid instalments.' },
    kept: { description: 'Paid in full, the tolerance forgiven.' },
    broken: {
      description: 'Too many instalments were missed, or the last days passed with something unpaid.',
    },
    cancelled: { description: 'Called off.' },
  } as const satisfies Record<PlanBecame, object>,
})

const InstalmentStatus = builder.enumType('InstalmentStatus', {
  description: 'What became of an instalment; money fills the oldest one first.',
  values: {
    scheduled: { description: 'Its day is yet to come.' },
    due: { description: 'From its day to the last day of grace, while it is not paid.' },
    kept: { description: 'Enough came in by the last day of grace.' },
    partKept: { description: 'Something came in by the last day of grace, but not enough.' },
    broken: { description: 'Nothing came in by the last day of grace.' },
  } as const satisfies Record<Became, object>,
})

builder.prismaObject('Instalment', {
  description: 'One payment of an instalment plan.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id; the diary names it.' }),
    number: t.exposeInt('number', { description: '1 for the first.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'The day it is to be paid.' }),
    amount: t.field({
      type: MoneyType,
      description: 'What is to be paid.',
      select: { amountMinor: true, plan: { select: { currency: true } } },
      resolve: ({ amountMinor, plan }) => money(amountMinor, plan.currency),
    }),
    paid: t.field({
      type: MoneyType,
      description: 'What came in for it, also after its day.',
      select: { paidMinor: true, plan: { select: { currency: true } } },
      resolve: ({ paidMinor, plan }) => money(paidMinor, plan.currency),
    }),
    paidOn: t.expose('paidOn', {
      type: 'Date',
      nullable: true,
      description: 'The value date on which it was paid, the tolerance forgiven; null while it is not.',
    }),
    status: t.field({
      type: InstalmentStatus,
      description: 'What became of it. What was not kept in time stays so when it is paid later.',
      select: { status: true },
      // The database refuses any other (instalment_status).
      resolve: ({ status }) => status as Became,
    }),
  }),
})

const InstalmentPlanType = builder.prismaObject('InstalmentPlan', {
  description: 'An agreement to pay all that is open and not in dispute by instalments.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    total: t.field({
      type: MoneyType,
      description: 'What was agreed to be paid: the sum of the instalments.',
      select: { totalMinor: true, currency: true },
      resolve: ({ totalMinor, currency }) => money(totalMinor, currency),
    }),
    paid: t.field({
      type: MoneyType,
      description: 'What came in for it while it was in force.',
      select: { currency: true, instalments: { select: { paidMinor: true }, orderBy: { number: 'asc' } } },
      resolve: ({ instalments, currency }) =>
        money(
          instalments.reduce((sum, { paidMinor }) => sum + paidMinor, 0n),
          currency,
        ),
    }),
    interval: t.field({
      type: PlanInterval,
      description: 'How far apart the instalments are.',
      select: { interval: true },
      // The database refuses any other (instalment_plan_interval).
      resolve: ({ interval }) => interval as Interval,
    }),
    status: t.field({
      type: PlanStatus,
      description: 'What became of it.',
      select: { status: true },
      // The database refuses any other (instalment_plan_status).
      resolve: ({ status }) => status as PlanBecame,
    }),
    instalments: t.relation('instalments', {
      description: 'Every instalment, by date.',
      query: { orderBy: { number: 'asc' } },
    }),
    claims: t.field({
      type: [ClaimType],
      description: 'The claims that it combined, by due date.',
      select: (_args, _context, nestedSelection) => ({
        claims: { select: { claim: nestedSelection(true) }, orderBy: { claim: { dueOn: 'asc' } } },
      }),
      resolve: ({ claims }) => claims.map(({ claim }) => claim),
    }),
    graceDays: t.exposeInt('graceDays', {
      description: 'Days after its due date on which an instalment is still kept.',
    }),
    missedLimit: t.exposeInt('missedLimit', {
      description: 'So many instalments missed at the same time break it.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What was noted when it was agreed.' }),
    madeAt: t.expose('madeAt', { type: 'DateTime', description: 'When it was agreed.' }),
    madeBy: t.relation('madeBy', {
      nullable: true,
      description: 'Who agreed it; null when a program or Arrears did.',
    }),
    closedAt: t.expose('closedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was kept, broken or cancelled; null while it is in force.',
    }),
    version: t.exposeInt('version', { description: 'Moves on with every change.' }),
  }),
})

const latestFirst = [{ madeAt: 'desc' as const }, { id: 'desc' as const }]

builder.prismaObjectFields('Account', (t) => ({
  instalmentPlan: t.field({
    type: InstalmentPlanType,
    nullable: true,
    description: 'The plan that is in force, or else the latest one; null when none was ever agreed.',
    select: (_args, _context, nestedSelection) => ({
      instalmentPlans: nestedSelection({ orderBy: latestFirst }),
    }),
    resolve: ({ instalmentPlans }) => instalmentPlans[0] ?? null,
  }),
  instalmentPlans: t.relation('instalmentPlans', {
    description: 'Every plan agreed on it, the latest first.',
    query: { orderBy: latestFirst },
  }),
}))
