import { requireActor } from '../../context.ts'
import { actionMutation } from '../action-mutation.ts'
import { addNoteHandler } from './perform.ts'

actionMutation({
  handler: addNoteHandler,
  description: 'Keeps a note on the account.',
  input: (t) => ({
    accountId: t.id({ required: true }),
    text: t.string({ required: true, description: 'Up to 10,000 characters.' }),
  }),
  success: (t) => ({
    note: t.prismaField({
      type: 'Note',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.note.findUniqueOrThrow({
          ...query,
          where: { orgId_id: { orgId: requireActor(context).orgId, id: answer.noteId } },
        }),
    }),
  }),
})
