import { layoutLabel } from '@arrears/domain/layout/layout-label'
import type { Layout as Content } from '@arrears/domain/layout/placement'
import {
  layoutScopeKey,
  resolveLayout,
  type LayoutScope as Scope,
  type LayoutViewer,
  type ResolvedLayout,
} from '@arrears/domain/layout/resolve-layout'
import { upgradeLayout } from '@arrears/domain/layout/upgrade-layout'
import { readableLayout } from '@arrears/domain/layout/readable-layout'
import { can, type Permission } from '@arrears/domain/permissions/permissions'
import { builder } from '../builder.ts'
import { requireActor, type Context } from '../context.ts'
import { LayoutContentType, readContent } from './layout-content.graphql.ts'
import { LayoutScope } from './layout.graphql.ts'
import { layoutNames } from './layout-names.ts'
import { storedScope } from './layout-scope.ts'
import { loadAccountFacts } from './load-account-facts.ts'
import { shownWidgets } from './shown-widgets.ts'
import { WidgetType, type WidgetView } from './widget.graphql.ts'

interface EffectiveLayout {
  readonly source: ResolvedLayout['source']
  readonly layoutId: string | null
  readonly number: number | null
  readonly label: string
  readonly widgets: readonly WidgetView[]
  /** For who may arrange a page. */
  readonly content: Content | null
}

const EffectiveLayoutType = builder.objectRef<EffectiveLayout>('EffectiveLayout').implement({
  description: 'What an account page shows: the widgets whose condition holds and which the viewer may read.',
  fields: (t) => ({
    source: t.field({
      type: LayoutScope,
      nullable: true,
      description: 'Where the layout comes from; null for the built-in one.',
      resolve: ({ source }) => (source === 'builtIn' ? null : source),
    }),
    layoutId: t.exposeID('layoutId', { nullable: true, description: 'The layout in force.' }),
    number: t.exposeInt('number', { nullable: true, description: 'Its version.' }),
    label: t.exposeString('label', { description: 'What the page says of it.' }),
    widgets: t.field({ type: [WidgetType], description: 'In order.', resolve: ({ widgets }) => widgets }),
    content: t.field({
      type: LayoutContentType,
      nullable: true,
      description:
        "All that the viewer may read of it, whatever the conditions say on this account: what a layout of one's own begins with. Null for those who may not arrange a page.",
      resolve: ({ content }, _args, context) => content && readContent(context, content),
    }),
  }),
})

builder.prismaObjectField('Account', 'layout', (t) =>
  t.field({
    type: EffectiveLayoutType,
    description: 'How the page of this account is arranged for whoever asks (A9).',
    complexity: 5,
    select: { id: true, profileId: true },
    resolve: ({ id, profileId }, _args, context) => loadEffectiveLayout(context, id, profileId),
  }),
)

async function loadEffectiveLayout(
  context: Context,
  accountId: string,
  profileId: string,
): Promise<EffectiveLayout> {
  const actor = requireActor(context)
  const person =
    actor.kind === 'user' ? { role: actor.role, userId: actor.userId } : { role: null, userId: null }
  const published = await loadPublished(context, { profileId, ...person })
  const { layout, source, id } = resolveLayout(published, { profileId, ...person })
  const chosen = published.find((candidate) => candidate.id === id)
  const facts = await loadAccountFacts(context, accountId)
  const names = await layoutNames(context, actor.orgId)
  const canRead = (permission: Permission) => can(actor, permission)
  return {
    source,
    layoutId: id,
    number: chosen?.number ?? null,
    label: layoutLabel(chosen?.scope ?? { kind: 'builtIn' }, names.profile(profileId)),
    widgets: facts ? shownWidgets(layout, facts, canRead, names.hasField) : [],
    content: canRead('layout:edit-personal') ? readableLayout(layout, canRead) : null,
  }
}

interface Candidate {
  readonly id: string
  readonly scope: Scope
  readonly number: number
  readonly published: Content | null
}

/** What is in force for any scope of a viewer on an account. One that cannot be read gives way to the next wider scope. */
async function loadPublished(context: Context, viewer: LayoutViewer): Promise<Candidate[]> {
  const { orgId } = requireActor(context)
  const { profileId, role, userId } = viewer
  const scopes: Scope[] = [
    { kind: 'organisation' },
    { kind: 'profile', profileId },
    ...(role ? [{ kind: 'role', role } as const] : []),
    ...(userId ? [{ kind: 'personal', userId } as const] : []),
  ]
  const layouts = await context.prisma.layout.findMany({
    where: { orgId, scopeKey: { in: scopes.map(layoutScopeKey) }, publishedNumber: { not: null } },
  })
  if (layouts.length === 0) return []
  const versions = await context.prisma.layoutVersion.findMany({
    where: {
      orgId,
      OR: layouts.map(({ id, publishedNumber }) => ({ layoutId: id, number: publishedNumber ?? 0 })),
    },
    select: { layoutId: true, number: true, content: true },
  })
  return layouts.flatMap((layout) => {
    const version = versions.find(({ layoutId }) => layoutId === layout.id)
    if (!version) return []
    const upgraded = upgradeLayout(version.content)
    const published = upgraded.ok ? upgraded.value : null
    return [{ id: layout.id, scope: storedScope(layout), number: version.number, published }]
  })
}
