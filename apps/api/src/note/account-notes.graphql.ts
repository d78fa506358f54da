import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { countRows } from '../platform/database/rows/count-rows.ts'
import { findRows } from '../platform/database/rows/find-rows.ts'
import { keptSelection } from '../platform/graphql/selection/kept-selection.ts'
import { parseMoment } from '../platform/paging/column-values.ts'
import { connectionPaths } from '../platform/paging/connection-paths.ts'
import { keysetConnection } from '../platform/paging/keyset-connection.ts'
import { pageComplexity } from '../platform/paging/page-size.ts'
import { NoteType } from './note.graphql.ts'

const newestFirst = { column: 'createdAt', direction: 'desc', parse: parseMoment } as const

builder.prismaObjectField('Account', 'notes', (t) =>
  t.connection(
    {
      type: NoteType,
      description: 'What people wrote on it, newest first.',
      select: { id: true },
      complexity: pageComplexity,
      resolve: ({ id: accountId }, args, context, info) => {
        const where = { orgId: requireOrg(context, 'account:read'), accountId }
        const query = keptSelection(context, info, {
          paths: connectionPaths,
          select: { id: true, createdAt: true },
        })
        return keysetConnection({
          args,
          order: newestFirst,
          read: ({ where: range, orderBy, take }) =>
            findRows(context, 'note', {
              ...query,
              where: { AND: [where, range] },
              orderBy: [...orderBy],
              take,
            }),
          count: () => countRows(context, 'Note', where),
        })
      },
    },
    {
      name: 'NoteConnection',
      description: 'A page of notes.',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are on all pages; counted only when asked for.',
          resolve: ({ count }) => count(),
        }),
      }),
    },
    { name: 'NoteEdge', description: 'A note and its place in the list.' },
  ),
)
