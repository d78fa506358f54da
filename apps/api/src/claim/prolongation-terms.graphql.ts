import type { AccountState, ClaimState } from '@arrears/domain/account/account-state'
import {
  prolongable,
  prolongationTerms,
  type ProlongationTerms,
} from '@arrears/domain/claim/prolongation-terms'
import { localDateOf, type LocalDate } from '@arrears/domain/shared/local-date'
import { money } from '@arrears/domain/shared/money'
import type { Refusal, Result } from '@arrears/domain/shared/result'
import { accountStateOf } from '../account/account-state-of.ts'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { ActionRefusal } from '../platform/graphql/action-refusal.graphql.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'

interface Option {
  readonly days: number
  readonly currency: string
  readonly terms: Result<ProlongationTerms>
}

interface Terms {
  readonly claim: ClaimState
  readonly account: AccountState
  readonly today: LocalDate
}

const termsOf = ({ terms }: Option) => (terms.ok ? terms.value : null)

const Option = builder.objectRef<Option>('ProlongationOption').implement({
  description: 'What prolonging a claim by so many days would mean.',
  fields: (t) => ({
    days: t.exposeInt('days', { description: 'One of the lengths that the settings allow.' }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The new due date; null when this is not possible.',
      resolve: (option) => termsOf(option)?.dueOn ?? null,
    }),
    fee: t.field({
      type: MoneyType,
      nullable: true,
      description: 'What it would cost, zero when nothing; null when this is not possible.',
      resolve: (option) => {
        const terms = termsOf(option)
        return terms && money(terms.feeMinor, option.currency)
      },
    }),
    basis: t.string({
      nullable: true,
      description: 'The contract clause or law that allows the fee; null when there is none.',
      resolve: (option) => termsOf(option)?.basis ?? null,
    }),
    refusal: t.field({
      type: ActionRefusal,
      nullable: true,
      description: 'Why this is not possible; null when it is.',
      resolve: ({ terms }) => (terms.ok ? null : terms.error),
    }),
  }),
})

const TermsType = builder.objectRef<Terms>('ProlongationTerms').implement({
  description: 'What prolonging a claim would mean now (B10). Nothing is booked.',
  fields: (t) => ({
    prolongedDays: t.int({
      description: 'Days by which it was prolonged already.',
      resolve: ({ claim }) => claim.prolongedDays,
    }),
    prolongedTimes: t.int({
      description: 'How often it was prolonged already.',
      resolve: ({ claim }) => claim.prolongedTimes,
    }),
    maxDays: t.int({
      description: 'The most days that the settings allow for one claim.',
      resolve: ({ account }) => account.settings.prolongationMaxDays,
    }),
    maxTimes: t.int({
      description: 'How often the settings allow it for one claim.',
      resolve: ({ account }) => account.settings.prolongationMaxTimes,
    }),
    refusal: t.field({
      type: ActionRefusal,
      nullable: true,
      description: 'Why the claim cannot be prolonged at all; null when it can.',
      resolve: ({ claim, account }): Refusal | null => {
        const possible = prolongable(claim, account)
        return possible.ok ? null : possible.error
      },
    }),
    options: t.field({
      type: [Option],
      description: 'Each length that the settings allow.',
      resolve: ({ claim, account, today }) =>
        account.settings.prolongationDays.map((days) => ({
          days,
          currency: account.currency,
          terms: prolongationTerms(claim, days, account, today),
        })),
    }),
  }),
})

builder.prismaObjectField('Claim', 'prolongationTerms', (t) =>
  t.field({
    type: TermsType,
    nullable: true,
    description: 'What moving its due date would mean; null when nothing is open on it.',
    select: { id: true, accountId: true, state: true },
    complexity: 2,
    resolve: async ({ id, accountId, state }, _args, context) => {
      requireOrg(context, 'account:read')
      const account = state === 'open' ? await accountStateOf(context, accountId) : undefined
      const claim = account?.claims.find((open) => open.id === id)
      if (!account || !claim) return null
      return { claim, account, today: localDateOf(context.now, account.settings.timeZone) }
    },
  }),
)
