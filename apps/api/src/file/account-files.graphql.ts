import { fileStates } from '@arrears/domain/file/file-state'
import { queryFromInfo } from '@pothos/plugin-prisma'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { countRows } from '../platform/database/rows/count-rows.ts'
import { findRows } from '../platform/database/rows/find-rows.ts'
import { parseMoment } from '../platform/paging/column-values.ts'
import { connectionPaths } from '../platform/paging/connection-paths.ts'
import { keysetConnection } from '../platform/paging/keyset-connection.ts'
import { pageComplexity } from '../platform/paging/page-size.ts'
import { FileType } from './file.graphql.ts'

const newestFirst = { column: 'addedAt', direction: 'desc', parse: parseMoment } as const
const kept = fileStates.filter((state) => state !== 'deleted')

builder.prismaObjectField('Account', 'files', (t) =>
  t.connection(
    {
      type: FileType,
      description: 'The files on it, newest first.',
      select: { id: true },
      complexity: pageComplexity,
      args: {
        deleted: t.arg.boolean({
          defaultValue: false,
          description: 'Deleted ones too: what was there, and why it went.',
        }),
      },
      resolve: ({ id: accountId }, args, context, info) => {
        const orgId = requireOrg(context, 'account:read')
        const where = { orgId, accountId, ...(!args.deleted && { status: { in: [...kept] } }) }
        const query = queryFromInfo({
          context,
          info,
          paths: connectionPaths,
          select: { id: true, addedAt: true },
        })
        return keysetConnection({
          args,
          order: newestFirst,
          read: ({ where: range, orderBy, take }) =>
            findRows(context, 'file', {
              ...query,
              where: { AND: [where, range] },
              orderBy: [...orderBy],
              take,
            }),
          count: () => countRows(context, 'File', where),
        })
      },
    },
    {
      name: 'FileConnection',
      description: 'A page of files.',
      fields: (c) => ({
        totalCount: c.int({
          description: 'How many there are on all pages; counted only when asked for.',
          resolve: ({ count }) => count(),
        }),
      }),
    },
    { name: 'FileEdge', description: 'A file and its place in the list.' },
  ),
)
