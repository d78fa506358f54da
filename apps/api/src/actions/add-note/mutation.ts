import { actionMutation } from '../action-mutation.ts'
import { answeredRow } from '../answered-row.ts'
import { addNoteHandler } from './perform.ts'

actionMutation({
  handler: addNoteHandler,
  description: 'Keeps a note on the account.',
  input: (t) => ({
    text: t.string({ required: true, description: 'Up to 10,000 characters.' }),
  }),
  success: (t) => ({
    note: t.prismaField({
      type: 'Note',
      description: 'The note that is kept now.',
      resolve: (query, { answer }, _args, context) =>
        context.prisma.note.findUniqueOrThrow({
          ...query,
          where: answeredRow(context, answer.noteId),
        }),
    }),
  }),
})
