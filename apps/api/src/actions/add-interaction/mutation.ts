import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { addInteractionHandler } from './perform.ts'

actionMutation({
  handler: addInteractionHandler,
  description: 'Keeps what came of reaching the debtor, or of the debtor reaching us.',
  input: (t) => ({
    method: t.string({ required: true, description: 'A code of `interactionCodes.methods`.' }),
    direction: t.string({ required: true, description: 'A code of `interactionCodes.directions`.' }),
    outcome: t.string({ required: true, description: 'A code of `interactionCodes.outcomes`.' }),
    reason: t.string({ description: 'Why the debtor is late: a code of `interactionCodes.reasons`.' }),
    text: t.string({ description: 'What else there is to know; up to 10,000 characters.' }),
    claimIds: t.idList({ description: 'The open claims it was about; absent or empty: all of them.' }),
    debtorId: t.id({ description: 'Which debtor of the account; absent: the one whose number it was.' }),
    phoneId: t.id({ description: 'The number used, for a call or an SMS.' }),
    durationSeconds: t.int({ description: 'How long a call took, in seconds, up to a day.' }),
  }),
  reads: { diaryEvent: 'diary:read' },
  success: (t) => ({
    contactWarning: t.string({
      nullable: true,
      description: 'Why the contact policy would not have allowed it, for people; it is kept all the same.',
      resolve: ({ answer }) => answer.contactWarning,
    }),
    diaryEvent: t.prismaField({
      type: 'DiaryEvent',
      description: 'The diary event that tells it.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.diaryEvent.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.diaryEventId),
        }),
    }),
  }),
})
