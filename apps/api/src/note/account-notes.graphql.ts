import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import type { Note } from '../generated/prisma/client.ts'
import { countRows } from '../platform/database/rows/count-rows.ts'
import { findRows } from '../platform/database/rows/find-rows.ts'
import { keptSelection } from '../platform/graphql/selection/kept-selection.ts'
import { parseMoment } from '../platform/paging/column-values.ts'
import { connectionPaths } from '../platform/paging/connection-paths.ts'
import { firstPageWithParent, isFirstPage } from '../platform/paging/first-page.ts'
import { keysetConnection } from '../platform/paging/keyset-connection.ts'
import { pageComplexity } from '../platform/paging/page-size.ts'
import { NoteType } from './note.graphql.ts'

interface WithNotes {
  readonly id: string
  readonly notes?: Note[]
  readonly _count?: { readonly notes: number }
}

const columns = { id: true, createdAt: true } as const
const newestFirst = { column: 'createdAt', direction: 'desc', parse: parseMoment } as const

builder.prismaObjectField('Account', 'notes', (t) =>
  t.connection(
    {
      type: NoteType,
      description: 'What people wrote on it, newest first.',
      extensions: firstPageWithParent({
        relation: 'notes',
        type: 'Note',
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
        columns,
      }),
      complexity: pageComplexity,
      resolve: (account: WithNotes, args, context, info) => {
        const where = { orgId: requireOrg(context, 'account:read'), accountId: account.id }
        return keysetConnection({
          args,
          order: newestFirst,
          loaded: isFirstPage(args) ? account.notes : undefined,
          read: ({ where: range, orderBy, take }) =>
            findRows(context, 'note', {
              ...keptSelection(context, info, { paths: connectionPaths, select: columns }),
              where: { AND: [where, range] },
              orderBy: [...orderBy],
              take,
            }),
          count: async () => account._count?.notes ?? (await countRows(context, 'Note', where)),
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
