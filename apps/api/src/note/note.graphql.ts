import { builder } from '../builder.ts'
import { Node } from '../platform/graphql/node.graphql.ts'

export const NoteType = builder.prismaObject('Note', {
  description: 'Something that a person wrote on an account.',
  interfaces: [Node],
  select: { id: true },
  fields: (t) => ({
    text: t.exposeString('text', { description: 'Plain text, exactly as it was written.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was written.' }),
    createdBy: t.relation('createdBy', {
      nullable: true,
      description: 'Who wrote it; null when a program or Arrears did.',
    }),
  }),
})
