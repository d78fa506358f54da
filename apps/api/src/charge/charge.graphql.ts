import { cancelRefusal } from '@arrears/domain/charge/cancel-refusal'
import type { ChargeState } from '@arrears/domain/charge/charge-state'
import { failureCodeLabels, type FailureCode } from '@arrears/domain/charge/failure-code'
import { returnReasonLabels, type ReturnReason } from '@arrears/domain/charge/return-reason'
import { money } from '@arrears/domain/shared/money'
import { builder } from '../builder.ts'
import { ClaimType } from '../claim/claim.graphql.ts'
import { ActionRefusal } from '../platform/graphql/action-refusal.graphql.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

const ChargeStateType = builder.enumType('ChargeState', {
  description: 'What became of a charge.',
  values: {
    pending: { description: 'Waits for its day of collection, or for the provider to answer.' },
    succeeded: { description: 'The money came and is booked; a part of it may have been taken back.' },
    failed: { description: 'No money came.' },
    cancelled: { description: 'It was called off before it was handed to the provider.' },
    returned: { description: 'The money came and all of it was taken back.' },
  } as const satisfies Record<ChargeState, object>,
})

const ChargePartType = builder.prismaObject('ChargeClaim', {
  name: 'ChargePart',
  description: 'How much of a charge is for a claim.',
  select: { claimId: true },
  fields: (t) => ({
    claim: t.relation('claim', { type: ClaimType, description: 'The claim.' }),
    amount: t.field({
      type: MoneyType,
      description: 'What of the charge is for it.',
      select: { amountMinor: true, charge: { select: { currency: true } } },
      resolve: ({ amountMinor, charge }) => money(amountMinor, charge.currency),
    }),
  }),
})

builder.prismaObject('Charge', {
  description: 'Money that a payment provider was asked to collect by a mandate.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    amount: t.field({
      type: MoneyType,
      description: 'What is to be collected.',
      select: { amountMinor: true, currency: true },
      resolve: ({ amountMinor, currency }) => money(amountMinor, currency),
    }),
    returned: t.field({
      type: MoneyType,
      description: 'What was taken back so far, by refunds and chargebacks.',
      select: { returnedMinor: true, currency: true },
      resolve: ({ returnedMinor, currency }) => money(returnedMinor, currency),
    }),
    state: t.field({
      type: ChargeStateType,
      description: 'What became of it.',
      select: { state: true },
      // The database refuses any other (charge_state).
      resolve: ({ state }) => state as ChargeState,
    }),
    collectOn: t.expose('collectOn', {
      type: 'Date',
      description: 'The day on which it is handed to the provider.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was handed to the provider; null when it was not yet.',
    }),
    settledAt: t.expose('settledAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When its state last changed; null while it is pending.',
    }),
    failureCode: t.exposeString('failureCode', {
      nullable: true,
      description: 'Why no money came, such as `insufficientFunds`; null unless it has failed.',
    }),
    failure: t.string({
      nullable: true,
      description: 'The same as a sentence.',
      select: { failureCode: true },
      resolve: ({ failureCode }) => failureCode && failureCodeLabels[failureCode as FailureCode],
    }),
    returnReason: t.string({
      nullable: true,
      description: 'Why money was taken back, in words; null when none was.',
      select: { returnReason: true },
      resolve: ({ returnReason }) => returnReason && returnReasonLabels[returnReason as ReturnReason],
    }),
    cancelRefusal: t.field({
      type: ActionRefusal,
      nullable: true,
      description: 'Why it cannot be cancelled now; null when it can.',
      select: { state: true, submittedAt: true },
      resolve: ({ state, submittedAt }) =>
        cancelRefusal({ state: state as ChargeState, submitted: submittedAt !== null }),
    }),
    provider: t.exposeString('provider', {
      description: '`stripe`, or `embedded`, which is not a bank: it plays one, and no money moves.',
    }),
    providerReference: t.exposeString('providerReference', {
      nullable: true,
      description: 'What the provider calls it; null before it has answered.',
    }),
    paymentMethod: t.relation('paymentMethod', { description: 'What is charged.' }),
    mandate: t.relation('mandate', { description: 'What permits it.' }),
    product: t.relation('product', {
      nullable: true,
      description: 'The product that was chosen; null when it was a claim.',
    }),
    parts: t.field({
      type: [ChargePartType],
      description: 'What it is for, claim by claim.',
      select: (_args, _context, nestedSelection) => ({
        claims: nestedSelection({ orderBy: { claim: { dueOn: 'asc' } } }),
      }),
      resolve: ({ claims }) => claims,
    }),
    createdBy: t.relation('createdBy', {
      nullable: true,
      description: 'Who asked for it; null when a program did.',
    }),
  }),
})

builder.prismaObjectField('Account', 'charges', (t) =>
  t.relation('charges', {
    description: 'What was asked to be collected, the latest first.',
    args: {
      first: t.arg.int({ defaultValue: 20, description: 'How many at most, from 1 to 100.' }),
      mandateId: t.arg.id({ description: 'Only those by this mandate.' }),
      state: t.arg({ type: ChargeStateType, description: 'Only those in this state.' }),
    },
    complexity: ({ first }) => ({ field: 1, multiplier: Math.min(Math.max(first ?? 20, 1), 100) }),
    query: ({ first, mandateId, state }) => ({
      where: { ...(mandateId ? { mandateId } : {}), ...(state ? { state } : {}) },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: Math.min(Math.max(first ?? 20, 1), 100),
    }),
  }),
)
