import { daysOverdue } from '@arrears/domain/claim/ageing'
import { openMinor } from '@arrears/domain/claim/open-minor'
import { money } from '@arrears/domain/shared/money'
import { AccountType } from '../account/account.graphql.ts'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { storedDate } from '../platform/database/stored-date.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { ClaimStateType, type ClaimStateName } from './claim-state.graphql.ts'

export const ClaimType = builder.prismaObject('Claim', {
  description: 'One debt, usually an invoice.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    reference: t.exposeString('reference', {
      description: 'The number of the invoice; unique in the organisation.',
    }),
    externalId: t.exposeString('externalId', { nullable: true, description: 'Its id in another program.' }),
    kind: t.exposeString('kind', { description: 'What sort of debt it is, such as `invoice` or `fee`.' }),
    state: t.field({
      type: ClaimStateType,
      description: 'What became of it.',
      select: { state: true },
      resolve: ({ state }) => state as ClaimStateName,
    }),
    account: t.field({
      type: AccountType,
      description: 'Where it is owed.',
      select: (_args, _context, nestedSelection) => ({ account: nestedSelection(true) }),
      // Claims are reached through the journal and the diary too, which may be read without the account.
      resolve: ({ account }, _args, context) => {
        requireOrg(context, 'account:read')
        return account
      },
    }),
    product: t.relation('product', { nullable: true, description: 'What it is for.' }),
    parent: t.relation('parent', {
      nullable: true,
      description: 'The claim that this one, such as a fee, arose from.',
    }),
    issuedOn: t.expose('issuedOn', { type: 'Date', description: 'The day of the invoice.' }),
    dueOn: t.expose('dueOn', {
      type: 'Date',
      description: 'The last day on which it could be paid in time.',
    }),
    settledOn: t.expose('settledOn', {
      type: 'Date',
      nullable: true,
      description: 'The value date of the money that settled it.',
    }),
    disputed: t.boolean({
      description: 'Whether the debtor contests it; no payment is put on it then unless they say so.',
      select: { disputedAt: true },
      resolve: ({ disputedAt }) => disputedAt !== null,
    }),
    daysOverdue: t.int({
      nullable: true,
      description: 'Whole days since the due date, 0 up to and on that day; null when nothing is open.',
      select: { dueOn: true, state: true },
      resolve: ({ dueOn, state }, _args, { today }) =>
        state === 'open' ? daysOverdue(storedDate(dueOn), today) : null,
    }),
    original: t.field({
      type: MoneyType,
      description: 'What was first claimed.',
      select: { originalMinor: true, currency: true },
      resolve: ({ originalMinor, currency }) => money(originalMinor, currency),
    }),
    open: t.field({
      type: MoneyType,
      description: 'What is owed now: principal, interest and cost together.',
      select: { principalMinor: true, interestMinor: true, costMinor: true, currency: true },
      resolve: (claim) => money(openMinor(claim), claim.currency),
    }),
    principal: t.field({
      type: MoneyType,
      description: 'Open principal.',
      select: { principalMinor: true, currency: true },
      resolve: ({ principalMinor, currency }) => money(principalMinor, currency),
    }),
    interest: t.field({
      type: MoneyType,
      description: 'Open interest.',
      select: { interestMinor: true, currency: true },
      resolve: ({ interestMinor, currency }) => money(interestMinor, currency),
    }),
    cost: t.field({
      type: MoneyType,
      description: 'Open costs of collection.',
      select: { costMinor: true, currency: true },
      resolve: ({ costMinor, currency }) => money(costMinor, currency),
    }),
    version: t.exposeInt('version', { description: 'Moves on with every booking and edit.' }),
  }),
})

builder.prismaObjectField('Account', 'claims', (t) =>
  t.relation('claims', {
    description: 'Its claims, the one due first first.',
    args: { state: t.arg({ type: ClaimStateType, description: 'Only those in this state.' }) },
    query: ({ state }) => ({
      ...(state ? { where: { state } } : {}),
      orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    }),
  }),
)
