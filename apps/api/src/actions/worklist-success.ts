import type { builder } from '../builder.ts'
import { answeredRow } from './answered-row.ts'
import type { ActionDone } from './run-action.ts'

type Fields = Parameters<
  ReturnType<typeof builder.objectRef<ActionDone<{ readonly worklistId: string }>>>['implement']
>[0]['fields']

/** The success of a change of a worklist carries it. */
export const worklistSuccess: Fields = (t) => ({
  worklist: t.prismaField({
    type: 'Worklist',
    description: 'The worklist as it is now.',
    resolve: (query, { answer }, _args, context) =>
      context.prisma.worklist.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.worklistId) }),
  }),
})
