import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'

builder.queryFields((t) => ({
  accountGroups: t.prismaField({
    type: ['AccountGroup'],
    description: 'All groups, the highest priority first; archived ones come last.',
    resolve: (query, _root, _args, context) =>
      context.prisma.accountGroup.findMany({
        ...query,
        where: { orgId: requireOrg(context, 'account:read') },
        orderBy: [
          { archivedAt: { sort: 'asc', nulls: 'first' } },
          { priority: 'desc' },
          { name: 'asc' },
          { id: 'asc' },
        ],
      }),
  }),
  accountProfiles: t.prismaField({
    type: ['Profile'],
    description: 'All profiles, the default one first.',
    resolve: (query, _root, _args, context) =>
      context.prisma.profile.findMany({
        ...query,
        where: { orgId: requireOrg(context, 'account:read') },
        orderBy: [{ isDefault: 'desc' }, { name: 'asc' }],
      }),
  }),
  workflows: t.prismaField({
    type: ['Workflow'],
    description: 'All workflows, by name.',
    resolve: (query, _root, _args, context) =>
      context.prisma.workflow.findMany({
        ...query,
        where: { orgId: requireOrg(context, 'account:read') },
        orderBy: { name: 'asc' },
      }),
  }),
}))
