import type { builder } from '../builder.ts'
import { answeredRow } from './answered-row.ts'
import type { ActionDone } from './run-action.ts'

type Fields = Parameters<
  ReturnType<typeof builder.objectRef<ActionDone<{ readonly layoutId: string }>>>['implement']
>[0]['fields']

/** The success of a change of a layout carries the layout. */
export const layoutSuccess: Fields = (t) => ({
  layout: t.prismaField({
    type: 'Layout',
    description: 'The layout as it is now.',
    resolve: (query, { answer }, _args, context) =>
      context.prisma.layout.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.layoutId) }),
  }),
})
