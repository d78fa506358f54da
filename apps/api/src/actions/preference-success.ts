import type { builder } from '../builder.ts'
import { answeredRow } from './answered-row.ts'
import type { ActionDone } from './run-action.ts'

type Fields = Parameters<
  ReturnType<typeof builder.objectRef<ActionDone<{ readonly preferenceId: string }>>>['implement']
>[0]['fields']

/** The success of recording a consent or an opt-out carries it. */
export const preferenceSuccess: Fields = (t) => ({
  preference: t.prismaField({
    type: 'ContactPreference',
    description: 'What was recorded.',
    resolve: (query, { answer }, _args, context) =>
      context.prisma.contactPreference.findUniqueOrThrow({
        ...query,
        where: answeredRow(context, answer.preferenceId),
      }),
  }),
})
