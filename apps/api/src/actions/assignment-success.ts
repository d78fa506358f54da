import type { builder } from '../builder.ts'
import { answeredRow } from './answered-row.ts'
import type { ActionDone } from './run-action.ts'

type Fields = Parameters<
  ReturnType<typeof builder.objectRef<ActionDone<{ readonly assignmentId: string }>>>['implement']
>[0]['fields']

/** The success of giving an account to an agency, or of taking it back, carries the assignment. */
export const assignmentSuccess: Fields = (t) => ({
  assignment: t.prismaField({
    type: 'AgencyAssignment',
    description: 'The assignment as it is now.',
    resolve: (query, { answer }, _args, context) =>
      context.prisma.agencyAssignment.findUniqueOrThrow({
        ...query,
        where: answeredRow(context, answer.assignmentId),
      }),
  }),
})
