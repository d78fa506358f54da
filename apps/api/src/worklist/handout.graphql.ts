import type { HandoutOutcome } from '@arrears/domain/worklist/handout-outcome'
import { handoutReasons, type HandoutReason } from '@arrears/domain/worklist/handout-reason'
import { AccountType } from '../account/account.graphql.ts'
import { builder } from '../builder.ts'
import { requireActor, requireOrg } from '../context.ts'

const HandoutReasonType = builder.enumType('HandoutReason', {
  description: 'Why an account is handed out.',
  values: {
    brokenPromise: { description: 'The latest promise or instalment plan was broken.' },
    dueTask: { description: 'A task on it is due.' },
    overdue: { description: 'Something on it is overdue.' },
  } as const satisfies Record<HandoutReason, object>,
})

const HandoutOutcomeType = builder.enumType('HandoutOutcome', {
  description: 'What became of an account that was handed out.',
  values: {
    open: { description: 'It is being worked.' },
    worked: { description: 'A person acted on it meanwhile; it rests for some days.' },
    skipped: { description: 'The next one was taken without acting on it; it rests for the day.' },
    left: { description: 'It was given back and may be handed out again.' },
    expired: { description: 'Nobody prolonged the lease; it may be handed out again.' },
  } as const satisfies Record<HandoutOutcome, object>,
})

export const HandoutType = builder.prismaObject('WorklistHandout', {
  description: 'An account that was handed out to somebody by a worklist.',
  select: { id: true },
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed and sortable, `hnd_…`.' }),
    account: t.field({
      type: AccountType,
      description: 'The account to work.',
      select: (_args, _context, nestedSelection) => ({
        entry: { select: { account: nestedSelection(true) } },
      }),
      resolve: ({ entry }) => entry.account,
    }),
    worklist: t.relation('worklist', {
      nullable: true,
      description: 'The saved worklist it came from, if any.',
    }),
    queue: t.relation('queue', { nullable: true, description: 'The queue it came from, if one was chosen.' }),
    reason: t.field({
      type: HandoutReasonType,
      description: 'Why it was handed out.',
      select: { reason: true },
      // The database refuses any other (worklist_handout_reason).
      resolve: ({ reason }) => reason as HandoutReason,
    }),
    reasonLabel: t.string({
      description: 'Why it was handed out, for people.',
      select: { reason: true },
      resolve: ({ reason }) => handoutReasons[reason as HandoutReason],
    }),
    outcome: t.field({
      type: HandoutOutcomeType,
      description: 'What became of it.',
      select: { outcome: true },
      // The database refuses any other (worklist_handout_outcome).
      resolve: ({ outcome }) => outcome as HandoutOutcome,
    }),
    takenAt: t.expose('takenAt', { type: 'DateTime', description: 'When it was handed out.' }),
    leasedUntil: t.expose('leasedUntil', {
      type: 'DateTime',
      description: 'Until when nobody else gets it, unless it is renewed.',
    }),
  }),
})

builder.queryField('handouts', (t) =>
  t.prismaField({
    type: [HandoutType],
    description: 'The last 20 accounts that were handed out to who asks, the latest first.',
    resolve: (query, _root, _args, context) => {
      const orgId = requireOrg(context, 'account:read')
      const actor = requireActor(context)
      if (actor.kind !== 'user') return []
      return context.prisma.worklistHandout.findMany({
        ...query,
        where: { orgId, userId: actor.userId },
        orderBy: [{ takenAt: 'desc' }, { id: 'desc' }],
        take: 20,
      })
    },
  }),
)
