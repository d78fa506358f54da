import type { builder } from '../builder.ts'
import { answeredRow } from './answered-row.ts'
import type { ActionDone } from './run-action.ts'

type Fields = NonNullable<
  Parameters<
    ReturnType<typeof builder.objectRef<ActionDone<{ readonly fileId: string }>>>['implement']
  >[0]['fields']
>

/** The success of an action on a file carries it. */
export const fileSuccess: Fields = (t) => ({
  file: t.prismaField({
    type: 'File',
    description: 'The file as it is now.',
    resolve: (query, { answer }, _args, context) =>
      context.prisma.file.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.fileId) }),
  }),
})
