import type { builder } from '../builder.ts'
import { answeredRow } from './answered-row.ts'
import type { ActionDone } from './run-action.ts'

type Fields = Parameters<
  ReturnType<typeof builder.objectRef<ActionDone<{ readonly schemaId: string }>>>['implement']
>[0]['fields']

/** The success of a change of custom fields carries their schema. */
export const schemaSuccess: Fields = (t) => ({
  schema: t.prismaField({
    type: 'MetadataSchema',
    description: 'The schema as it is now.',
    resolve: (query, { answer }, _args, context) =>
      context.prisma.metadataSchema.findUniqueOrThrow({
        ...query,
        where: answeredRow(context, answer.schemaId),
      }),
  }),
})
