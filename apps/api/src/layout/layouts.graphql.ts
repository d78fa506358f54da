import { validateLayout } from '@arrears/domain/layout/validate-layout'
import { can, rolePermissions } from '@arrears/domain/permissions/permissions'
import { builder } from '../builder.ts'
import { requireActor, requireOrg, type Context } from '../context.ts'
import { RoleType } from '../identity/role.graphql.ts'
import { forbidden, notFound, requestError } from '../platform/failure/request-error.ts'
import { layoutNames } from './layout-names.ts'
import { editableLayouts } from './layout-scope.ts'
import { loadAccountFacts } from './load-account-facts.ts'
import { shownWidgets } from './shown-widgets.ts'
import { WidgetType } from './widget.graphql.ts'

function requireEditor(context: Context) {
  const actor = requireActor(context)
  if (!can(actor, 'layout:edit-personal') && !can(actor, 'layout:publish'))
    throw forbidden('layout:edit-personal')
  return actor
}

builder.queryField('layouts', (t) =>
  t.prismaField({
    type: ['Layout'],
    description:
      "Layouts that the viewer may edit: one's own page, and with the right to publish those of others.",
    resolve: (query, _root, _args, context) =>
      context.prisma.layout.findMany({
        ...query,
        where: editableLayouts(requireEditor(context)),
        orderBy: { scopeKey: 'asc' },
      }),
  }),
)

builder.queryField('layout', (t) =>
  t.prismaField({
    type: 'Layout',
    nullable: true,
    description: 'One layout that the viewer may edit.',
    args: { id: t.arg.id({ required: true, description: 'Its id, `lay_…`.' }) },
    resolve: (query, _root, { id }, context) =>
      context.prisma.layout.findFirst({
        ...query,
        where: { ...editableLayouts(requireEditor(context)), id },
      }),
  }),
)

const LayoutPreviewInput = builder.inputType('LayoutPreviewInput', {
  description: 'What to show, to whom, and on which account.',
  fields: (t) => ({
    content: t.field({
      type: 'JSON',
      required: true,
      description: 'A layout as `saveLayoutDraft` takes it.',
    }),
    accountId: t.id({ required: true, description: 'The account to judge conditions on.' }),
    role: t.field({ type: RoleType, required: true, description: 'The role to look as.' }),
  }),
})

builder.queryField('layoutPreview', (t) =>
  t.field({
    type: [WidgetType],
    description: 'The widgets that a layout would show to a role on an account (A9); nothing is saved.',
    args: { input: t.arg({ type: LayoutPreviewInput, required: true, description: 'What to show.' }) },
    complexity: 5,
    resolve: async (_root, { input }, context) => {
      const actor = requireEditor(context)
      const orgId = requireOrg(context, 'account:read')
      const layout = validateLayout(input.content)
      if (!layout.ok)
        throw requestError('BAD_USER_INPUT', 'This layout cannot be read.', { issues: layout.error })
      const facts = await loadAccountFacts(context, input.accountId)
      if (!facts) throw notFound('account', input.accountId)
      const { hasField } = await layoutNames(context, orgId)
      // Looking as a role never shows more than one may see oneself.
      const canRead = (permission: Parameters<typeof can>[1]) =>
        rolePermissions[input.role].has(permission) && can(actor, permission)
      return shownWidgets(layout.value, facts, canRead, hasField)
    },
  }),
)
