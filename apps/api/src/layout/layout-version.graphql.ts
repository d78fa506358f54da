import { diffLayouts, type LayoutChange } from '@arrears/domain/layout/diff-layouts'
import { upgradeLayout } from '@arrears/domain/layout/upgrade-layout'
import type { Layout } from '@arrears/domain/layout/placement'
import { describeChange } from '@arrears/domain/layout/describe-change'
import { builder } from '../builder.ts'
import { requestError } from '../platform/failure/request-error.ts'
import { Node } from '../platform/graphql/node.graphql.ts'
import { LayoutContentType, readContent } from './layout-content.graphql.ts'
import { layoutNames } from './layout-names.ts'

const LayoutChangeType = builder.objectRef<LayoutChange>('LayoutChange').implement({
  description: 'One difference between two versions.',
  fields: (t) => ({
    kind: t.exposeString('kind', {
      description: 'added, removed, moved, widthChanged, renamed, conditionChanged or settingsChanged.',
    }),
    widgetId: t.exposeID('widgetId', { description: 'The widget concerned.' }),
    label: t.exposeString('label', { description: 'What the widget is called.' }),
    text: t.string({
      description: 'The difference as one line, such as “Notes: moved from position 3 to position 1.”',
      resolve: (change) => describeChange(change),
    }),
  }),
})

const nothing: Layout = { version: 1, widgets: [] }

builder.prismaObject('LayoutVersion', {
  description: 'A layout as it was published; never changed.',
  interfaces: [Node],
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Counts up from 1 within the layout.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
    publishedBy: t.relation('publishedBy', {
      nullable: true,
      description: 'Who published it; null for an API key.',
    }),
    comment: t.exposeString('comment', { nullable: true, description: 'What the publisher said of it.' }),
    content: t.field({
      type: LayoutContentType,
      description: 'What was published.',
      resolve: ({ content }, _args, context) => readContent(context, content),
    }),
    diff: t.field({
      type: [LayoutChangeType],
      description: 'What is different from another version.',
      args: { from: t.arg.int({ description: 'Number of that version; the one before when absent.' }) },
      complexity: 5,
      resolve: async ({ orgId, layoutId, number, content }, { from }, context) => {
        const other = from ?? number - 1
        const before = await context.prisma.layoutVersion.findUnique({
          where: { orgId_layoutId_number: { orgId, layoutId, number: other } },
          select: { content: true },
        })
        if (!before && typeof from === 'number')
          throw requestError('BAD_USER_INPUT', `There is no version ${from}.`, { argument: 'from' })
        const names = await layoutNames(context, orgId)
        return diffLayouts(before ? readable(before.content) : nothing, readable(content), names)
      },
    }),
  }),
})

function readable(stored: unknown): Layout {
  const upgraded = upgradeLayout(stored)
  return upgraded.ok ? upgraded.value : nothing
}
