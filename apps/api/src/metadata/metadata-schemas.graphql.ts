import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'
import { oneKey } from '../platform/graphql/one-key.ts'
import { MetadataSubject } from './metadata-schema.graphql.ts'

builder.queryField('metadataSchemas', (t) =>
  t.prismaField({
    type: ['MetadataSchema'],
    description: 'Groups of custom fields that this organisation has defined, by label.',
    args: {
      appliesTo: t.arg({ type: MetadataSubject, description: 'Only those on this.' }),
      includeArchived: t.arg.boolean({ description: 'Also those out of use; false unless given.' }),
    },
    resolve: (query, _root, { appliesTo, includeArchived }, context) =>
      context.prisma.metadataSchema.findMany({
        ...query,
        where: {
          orgId: requireOrg(context, 'account:read'),
          ...(appliesTo ? { appliesTo } : {}),
          ...(includeArchived ? {} : { archivedAt: null }),
        },
        orderBy: [{ label: 'asc' }, { id: 'asc' }],
      }),
  }),
)

builder.queryField('metadataSchema', (t) =>
  t.prismaField({
    type: 'MetadataSchema',
    nullable: true,
    description: 'One group of custom fields, by its id or by its key.',
    args: {
      id: t.arg.id({ description: 'Its id, `mds_…`.' }),
      key: t.arg.string({ description: 'Its key.' }),
    },
    resolve: (query, _root, args, context) => {
      const orgId = requireOrg(context, 'account:read')
      return context.prisma.metadataSchema.findFirst({
        ...query,
        where: { orgId, ...oneKey(['id', 'key'], args) },
      })
    },
  }),
)
