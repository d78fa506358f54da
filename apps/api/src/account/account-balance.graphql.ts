import { ageingBucketOf, ageingBuckets, balanceByAge, type AgeingBucket } from '@arrears/domain/claim/ageing'
import { money, type Money } from '@arrears/domain/shared/money'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import { withDerived } from '../platform/graphql/selection/with-derived.ts'
import { claimed } from './claimed.ts'
import { openByDueDate } from './open-by-due-date.ts'

interface KeptBalance {
  readonly id: string
  readonly currency: string
  readonly balanceMinor: bigint
  readonly unappliedMinor: bigint
  readonly debitedMinor: bigint
  readonly creditedMinor: bigint
  readonly openClaimCount: number
}

const AgeBucketKey = builder.enumType('AgeBucketKey', {
  description: 'Ranges of days overdue.',
  values: Object.fromEntries(
    ageingBuckets.map(({ key, label }) => [key, { description: `${label} days overdue.` }]),
  ) as Record<AgeingBucket, { description: string }>,
})

interface Bucket {
  readonly key: AgeingBucket
  readonly label: string
  readonly amount: Money
  readonly claimCount: number
}

const AgeBucket = builder.objectRef<Bucket>('AgeBucket').implement({
  description: 'What is open on claims of one range of age.',
  fields: (t) => ({
    key: t.expose('key', { type: AgeBucketKey, description: 'The range, for programs.' }),
    label: t.exposeString('label', { description: 'The range in days overdue, for people.' }),
    amount: t.expose('amount', { type: MoneyType, description: 'Open on the claims in it.' }),
    claimCount: t.exposeInt('claimCount', {
      description:
        'How many open claims are in it; instalments in the place of claims that a plan in force covers.',
    }),
  }),
})

const AccountBalance = builder.objectRef<KeptBalance>('AccountBalance').implement({
  description:
    'What is owed on an account. The sums are kept by the ledger and equal the fold of its entries.',
  fields: (t) => ({
    total: t.field({
      type: MoneyType,
      description: 'What the debtor owes in all, credit deducted; negative when we owe the debtor.',
      resolve: ({ balanceMinor, currency }) => money(balanceMinor, currency),
    }),
    claimed: t.field({
      type: MoneyType,
      description: 'What was first claimed by all claims that were not cancelled.',
      resolve: (account, _args, context) =>
        claimed.of(account, context, (minor) => money(minor, account.currency)),
    }),
    credited: t.field({
      type: MoneyType,
      description: 'All that lowered the total: payments, write-offs, corrections in favour of the debtor.',
      resolve: ({ creditedMinor, currency }) => money(creditedMinor, currency),
    }),
    debited: t.field({
      type: MoneyType,
      description: 'All that raised the total: invoices, interest, fees, payments taken back.',
      resolve: ({ debitedMinor, currency }) => money(debitedMinor, currency),
    }),
    unapplied: t.field({
      type: MoneyType,
      description: 'Credit: received and taken by no claim yet.',
      resolve: ({ unappliedMinor, currency }) => money(unappliedMinor, currency),
    }),
    asOf: t.field({
      type: 'DateTime',
      description: 'When it was read.',
      resolve: (_balance, _args, { now }) => now,
    }),
    ageing: t.field({
      type: [AgeBucket],
      description:
        'What is open by days overdue today, where a plan is in force by its unpaid instalments; every range is there, empty ones with zero.',
      resolve: (account, _args, context) =>
        openByDueDate.of(account, context, (claims) => {
          const sums = balanceByAge(claims, context.today)
          return ageingBuckets.map(({ key, label }) => ({
            key,
            label,
            amount: money(sums[key], account.currency),
            claimCount: claims.reduce(
              (count, { dueOn, claimCount }) =>
                ageingBucketOf(dueOn, context.today) === key ? count + claimCount : count,
              0,
            ),
          }))
        }),
    }),
    openClaimCount: t.exposeInt('openClaimCount', { description: 'Claims on which something is owed.' }),
  }),
})

builder.prismaObjectField('Account', 'balance', (t) =>
  t.field({
    type: AccountBalance,
    description: 'What is owed; needs the permission `ledger:read`.',
    select: {
      id: true,
      currency: true,
      balanceMinor: true,
      unappliedMinor: true,
      debitedMinor: true,
      creditedMinor: true,
      openClaimCount: true,
    },
    extensions: withDerived((selected) => [
      ...(selected.has('claimed') ? [claimed] : []),
      ...(selected.has('ageing') ? [openByDueDate] : []),
    ]),
    resolve: (account, _args, context) => {
      requireOrg(context, 'ledger:read')
      return account
    },
  }),
)
