import type { builder } from '../builder.ts'
import { answeredRow } from './answered-row.ts'
import type { ActionDone } from './run-action.ts'

type Fields = Parameters<
  ReturnType<typeof builder.objectRef<ActionDone<{ readonly agencyId: string }>>>['implement']
>[0]['fields']

/** The success of a change of an agency carries it. */
export const agencySuccess: Fields = (t) => ({
  agency: t.prismaField({
    type: 'Agency',
    description: 'The agency as it is now.',
    resolve: (query, { answer }, _args, context) =>
      context.prisma.agency.findUniqueOrThrow({ ...query, where: answeredRow(context, answer.agencyId) }),
  }),
})
