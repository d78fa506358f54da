import { can, permissions, type Actor } from '@arrears/domain/permissions/permissions'
import { builder } from '../builder.ts'
import type { OrganisationOfUser } from './load-organisations.ts'
import { RoleType } from './role.graphql.ts'

const OrganisationMembership = builder.objectRef<OrganisationOfUser>('OrganisationMembership').implement({
  description: 'An organisation that a person belongs to.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Prefixed id of the organisation, `org_…`.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    role: t.expose('role', { type: RoleType, description: 'What the person may do there.' }),
  }),
})

const Viewer = builder.objectRef<Actor>('Viewer').implement({
  description: 'Who asks, and what they may do.',
  fields: (t) => ({
    user: t.prismaField({
      type: 'Member',
      nullable: true,
      description: 'The person; null for an API key.',
      resolve: (query, actor, _args, context) =>
        actor.kind === 'user'
          ? context.prisma.member.findUnique({
              ...query,
              where: { orgId_userId: { orgId: actor.orgId, userId: actor.userId } },
            })
          : null,
    }),
    role: t.field({
      type: RoleType,
      nullable: true,
      description: 'Their role; null for an API key, which has scopes instead.',
      resolve: (actor) => (actor.kind === 'user' ? actor.role : null),
    }),
    permissions: t.stringList({
      description: 'All that they may do, such as `note:create`; for an API key its scopes.',
      resolve: (actor) => permissions.filter((permission) => can(actor, permission)),
    }),
    organisation: t.prismaField({
      type: 'Organisation',
      description: 'The organisation that everything else is read from.',
      resolve: (query, { orgId }, _args, context) =>
        context.prisma.organisation.findUniqueOrThrow({ ...query, where: { id: orgId } }),
    }),
    organisations: t.field({
      type: [OrganisationMembership],
      description: 'Those that the person may switch to, by name; none for an API key.',
      resolve: (actor, _args, context) =>
        actor.kind === 'user' ? context.organisationsOf(actor.userId) : [],
    }),
    ownPhone: t.string({
      nullable: true,
      description:
        'The phone that a telephone provider rings first when the person makes a call, in E.164; null when they have said none.',
      resolve: async (actor, _args, context) => {
        if (actor.kind !== 'user') return null
        const { orgId, userId } = actor
        const member = await context.prisma.member.findUnique({
          where: { orgId_userId: { orgId, userId } },
          select: { ownPhone: true },
        })
        return member?.ownPhone ?? null
      },
    }),
    openTaskCount: t.int({
      description: 'Open tasks assigned to the person; 0 for an API key.',
      resolve: (actor, _args, context) =>
        actor.kind === 'user'
          ? context.prisma.task.count({
              where: { orgId: actor.orgId, assigneeId: actor.userId, status: 'open' },
            })
          : 0,
    }),
  }),
})

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'Who asks: the person who is signed in, or the API key; null for a stranger.',
    resolve: (_root, _args, context) => context.actor ?? null,
  }),
)
