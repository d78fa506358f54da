import type { NextStep as Step } from '@arrears/domain/account/next-step'
import { money, type Money } from '@arrears/domain/shared/money'
import { builder } from '../builder.ts'
import { MoneyType } from '../platform/graphql/money.graphql.ts'
import { withDerived } from '../platform/graphql/selection/with-derived.ts'
import { nextStep } from './next-step.ts'

const NextStepKind = builder.enumType('NextStepKind', {
  description: 'What an account waits for.',
  values: {
    instalment: { description: 'An instalment of the plan in force.' },
    promise: { description: 'An open promise to pay.' },
  } as const satisfies Record<Step['kind'], object>,
})

const NextStep = builder.objectRef<Step & { readonly open: Money }>('NextStep').implement({
  description: 'What an account waits for next; collection pauses until then.',
  fields: (t) => ({
    kind: t.expose('kind', { type: NextStepKind, description: 'What it waits for.' }),
    dueOn: t.expose('dueOn', { type: 'Date', description: 'When that is due.' }),
    open: t.expose('open', { type: MoneyType, description: 'What is still to be paid for it.' }),
    number: t.exposeInt('number', {
      nullable: true,
      description: 'Which instalment, 1 for the first; null of a promise.',
    }),
    count: t.exposeInt('count', {
      nullable: true,
      description: 'Of how many instalments; null of a promise.',
    }),
  }),
})

builder.prismaObjectField('Account', 'nextStep', (t) =>
  t.field({
    type: NextStep,
    nullable: true,
    description:
      'The oldest unpaid instalment, or the open promise that is due first; null when the account waits for neither.',
    select: { id: true, currency: true },
    extensions: withDerived([nextStep]),
    resolve: (account, _args, context) =>
      nextStep.of(account, context, (step) =>
        step ? { ...step, open: money(step.openMinor, account.currency) } : null,
      ),
  }),
)
