import { callFailureLabels, type CallFailure } from '@arrears/domain/call/call-failure'
import { callStateLabels, isLiveCall, type CallState } from '@arrears/domain/call/call-state'
import { displayPhone } from '@arrears/domain/debtor/display-phone'
import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

const CallStateType = builder.enumType('CallState', {
  description: 'Where a call stands: on its way in the order written here, until it is over or in doubt.',
  values: {
    queued: { description: 'Waits to be handed to the telephone provider.' },
    dialling: { description: 'The provider was asked, and calls the caller’s own phone.' },
    agentRinging: { description: 'The caller’s own phone rings.' },
    connecting: { description: 'The caller has answered, and is asked to press a key.' },
    ringing: { description: 'The debtor’s phone rings.' },
    inProgress: { description: 'The debtor has answered.' },
    completed: { description: 'It was answered and is over.' },
    busy: { description: 'The debtor’s phone was busy.' },
    noAnswer: { description: 'The debtor did not answer.' },
    failed: { description: 'The debtor’s phone never rang; `failure` says why.' },
    cancelled: { description: 'It was hung up before the debtor answered.' },
    unknown: { description: 'The provider never said whether it placed the call.' },
  } as const satisfies Record<CallState, object>,
})

builder.prismaObject('Call', {
  description:
    'A call that a telephone provider places: the caller’s own phone rings first, then the debtor’s.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    phone: t.relation('phone', { description: 'The number that is called.' }),
    debtorName: t.exposeString('debtorName', { description: 'Who is called.' }),
    display: t.string({
      description: 'The number as people read it, with its country code.',
      select: { number: true },
      resolve: ({ number }) => displayPhone(number),
    }),
    state: t.field({
      type: CallStateType,
      description: 'Where it stands.',
      select: { state: true },
      // The database refuses any other (call_state).
      resolve: ({ state }) => state as CallState,
    }),
    stateLabel: t.string({
      description: 'The same in words for the caller.',
      select: { state: true },
      resolve: ({ state }) => callStateLabels[state as CallState],
    }),
    isLive: t.boolean({
      description: 'Whether it is on its way: it can be hung up, and keeps the caller from another.',
      select: { state: true },
      resolve: ({ state }) => isLiveCall(state as CallState),
    }),
    failure: t.string({
      nullable: true,
      description: 'Why the debtor’s phone never rang, in words; null unless it has failed.',
      select: { failure: true },
      resolve: ({ failure }) => failure && callFailureLabels[failure as CallFailure],
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was asked for.' }),
    answeredAt: t.expose('answeredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the debtor answered; null before, and when that was not told.',
    }),
    endedAt: t.expose('endedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it ended; null while it is on its way or in doubt.',
    }),
    talkedSeconds: t.int({
      nullable: true,
      description:
        'For how long was talked, in seconds, until now or until its end; null before it was answered.',
      select: { answeredAt: true, durationSeconds: true, state: true },
      resolve: ({ answeredAt, durationSeconds, state }, _args, { now }) => {
        if (state !== 'inProgress' || !answeredAt) return durationSeconds
        return Math.max(0, Math.floor((Date.parse(now) - answeredAt.getTime()) / 1000))
      },
    }),
    hangingUp: t.boolean({
      description: 'Whether the provider was asked to hang up.',
      select: { hangUpAskedAt: true },
      resolve: ({ hangUpAskedAt }) => hangUpAskedAt !== null,
    }),
    startedBy: t.relation('startedBy', { description: 'Who calls.' }),
  }),
})
