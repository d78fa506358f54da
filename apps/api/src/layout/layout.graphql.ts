import { layoutLabel } from '@arrears/domain/layout/layout-label'
import type { LayoutScope as Scope } from '@arrears/domain/layout/resolve-layout'
import type { Role } from '@arrears/domain/permissions/permissions'
import { builder } from '../builder.ts'
import { RoleType } from '../identity/role.graphql.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { LayoutContentType, readContent } from './layout-content.graphql.ts'
import { storedScope } from './layout-scope.ts'

export const LayoutScope = builder.enumType('LayoutScope', {
  description: 'For whom, or for which accounts, a layout is meant; the later, the more specific.',
  values: {
    organisation: { description: 'For everybody, on every account.' },
    profile: { description: 'For everybody, on the accounts of one profile.' },
    role: { description: 'For everybody who has one role, on every account.' },
    personal: { description: 'For one person, on every account.' },
  } as const satisfies Record<Scope['kind'], object>,
})

builder.prismaObject('Layout', {
  description: 'How the account page is arranged for one scope: a draft, and what was published (A9).',
  interfaces: [Node],
  fields: (t) => ({
    scope: t.field({
      type: LayoutScope,
      description: 'What it is meant for.',
      resolve: ({ scope }) => scope as Scope['kind'],
    }),
    profile: t.relation('profile', { nullable: true, description: 'The profile that it is for.' }),
    role: t.field({
      type: RoleType,
      nullable: true,
      description: 'The role that it is for.',
      resolve: ({ role }) => role as Role | null,
    }),
    user: t.relation('user', { nullable: true, description: 'Whose own page it is.' }),
    label: t.string({
      description: 'What the page says of it.',
      select: { profile: { select: { name: true } } },
      resolve: (layout) => layoutLabel(storedScope(layout), layout.profile?.name),
    }),
    version: t.exposeInt('version', { description: 'Moves on with every change; send it with yours.' }),
    draft: t.field({
      type: LayoutContentType,
      nullable: true,
      description: 'What was saved and not published yet.',
      resolve: ({ draft }, _args, context) => (draft === null ? null : readContent(context, draft)),
    }),
    published: t.field({
      type: LayoutContentType,
      nullable: true,
      description: 'What is in force.',
      resolve: async ({ orgId, id, publishedNumber }, _args, context) => {
        if (publishedNumber === null) return null
        const { content } = await context.prisma.layoutVersion.findUniqueOrThrow({
          where: { orgId_layoutId_number: { orgId, layoutId: id, number: publishedNumber } },
          select: { content: true },
        })
        return await readContent(context, content)
      },
    }),
    publishedNumber: t.exposeInt('publishedNumber', {
      nullable: true,
      description: 'Number of the version in force; null while there is only a draft, or after a reset.',
    }),
    draftSavedAt: t.expose('draftSavedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the draft was last saved; null without one.',
    }),
    versions: t.relation('versions', {
      description: 'Everything that was published, newest first.',
      query: { orderBy: { number: 'desc' } },
    }),
  }),
})
