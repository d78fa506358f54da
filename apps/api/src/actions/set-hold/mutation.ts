import { HoldKindType, HoldType } from '../../contact/hold.graphql.ts'
import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { setHoldHandler } from './perform.ts'

actionMutation({
  handler: setHoldHandler,
  description: 'Sets a hold: the account is treated with care until it ends or is lifted.',
  input: (t) => ({
    kind: t.field({ type: HoldKindType, required: true, description: 'Why.' }),
    startsOn: t.field({ type: 'Date', description: 'The first day, at most 90 days back; absent: today.' }),
    endsOn: t.field({
      type: 'Date',
      description:
        'The last day; absent: as long as the contact policy gives a moratorium, others until they are lifted.',
    }),
    note: t.string({ description: 'What else there is to know; up to 2,000 characters.' }),
  }),
  success: (t) => ({
    hold: t.prismaField({
      type: HoldType,
      description: 'The hold.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.hold.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.holdId) }),
    }),
  }),
})
