import { daysOverdue } from '@arrears/domain/claim/ageing'
import { statusFlagLabels, type StatusFlag } from '@arrears/domain/account/status-flag'
import { localDateOf, type Instant } from '@arrears/domain/shared/local-date'
import { builder } from '../builder.ts'
import { storedDate } from '../platform/database/stored-date.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

export const AccountStatus = builder.enumType('AccountStatus', {
  description: 'Whether an account is worked.',
  values: {
    open: { description: 'Worked.' },
    closed: { description: 'Kept to be read.' },
  },
})

const StatusFlagType = builder.enumType('StatusFlag', {
  description: 'Marks that change what may be done with an account.',
  values: Object.fromEntries(
    Object.entries(statusFlagLabels).map(([flag, label]) => [flag, { description: `${label}.` }]),
  ) as Record<StatusFlag, { description: string }>,
})

export const AccountType = builder.prismaObject('Account', {
  description: "A debtor's whole relationship: debtors, products, claims and ledger.",
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    reference: t.exposeString('reference', { description: "The organisation's own number for it; unique." }),
    externalId: t.exposeString('externalId', {
      nullable: true,
      description: 'Its id in another program; unique.',
    }),
    name: t.exposeString('name', { description: 'The name of its primary debtor.' }),
    currency: t.exposeString('currency', { description: 'ISO 4217; every amount of the account is in it.' }),
    status: t.field({
      type: AccountStatus,
      description: 'Whether it is worked.',
      select: { status: true },
      // The database refuses any other (account_status).
      resolve: ({ status }) => status as 'open' | 'closed',
    }),
    flags: t.field({
      type: [StatusFlagType],
      description: 'Marks that change what may be done with it.',
      select: { flags: true },
      resolve: ({ flags }) =>
        flags.filter((flag): flag is StatusFlag => Object.hasOwn(statusFlagLabels, flag)),
    }),
    tags: t.exposeStringList('tags', { description: 'Words to find it by.' }),
    version: t.exposeInt('version', { description: 'Moves on with every change.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    oldestDueOn: t.expose('oldestDueOn', {
      type: 'Date',
      nullable: true,
      description:
        'The due date of the oldest open claim; of the oldest unpaid instalment where a plan is in force. Null when nothing is open.',
    }),
    daysOverdue: t.int({
      nullable: true,
      description: 'Whole days since `oldestDueOn`, 0 up to and on that day; null when nothing is open.',
      select: { oldestDueOn: true },
      resolve: ({ oldestDueOn }, _args, { today }) =>
        oldestDueOn && daysOverdue(storedDate(oldestDueOn), today),
    }),
    lastWorkedAt: t.expose('lastWorkedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a person last did something on it; null when nobody did.',
    }),
    workedToday: t.boolean({
      description: 'Whether a person did something on it today, in the time zone of the organisation.',
      select: { lastWorkedAt: true },
      resolve: ({ lastWorkedAt }, _args, { today, timeZone }) =>
        lastWorkedAt !== null && localDateOf(lastWorkedAt.toISOString() as Instant, timeZone) === today,
    }),
  }),
})
