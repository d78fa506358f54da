import { layoutWarnings } from '@arrears/domain/layout/layout-warnings'
import { upgradeLayout } from '@arrears/domain/layout/upgrade-layout'
import { builder } from '../builder.ts'
import { requireActor, type Context } from '../context.ts'
import { layoutNames } from './layout-names.ts'
import { editorWidgets, WidgetType, type WidgetView } from './widget.graphql.ts'

interface LayoutContent {
  readonly content: unknown
  readonly widgets: readonly WidgetView[]
  readonly warnings: readonly string[]
}

/** A stored layout for whoever edits it, however old: brought up to date, with what is wrong with it. */
export async function readContent(context: Context, stored: unknown): Promise<LayoutContent> {
  const upgraded = upgradeLayout(stored)
  if (!upgraded.ok) return { content: stored, widgets: [], warnings: [upgraded.error.message] }
  const names = await layoutNames(context, requireActor(context).orgId)
  return {
    content: upgraded.value,
    widgets: editorWidgets(upgraded.value, names),
    warnings: layoutWarnings(upgraded.value, names.hasField),
  }
}

export const LayoutContentType = builder.objectRef<LayoutContent>('LayoutContent').implement({
  description: 'How a page is arranged, for whoever edits it.',
  fields: (t) => ({
    content: t.field({
      type: 'JSON',
      description: 'The layout itself, brought up to date; what `saveLayoutDraft` takes.',
      resolve: ({ content }) => content,
    }),
    widgets: t.field({
      type: [WidgetType],
      description: 'All its widgets, whatever their conditions.',
      resolve: ({ widgets }) => widgets,
    }),
    warnings: t.stringList({
      description: 'Sentences on widgets and fields that it names and that are gone.',
      resolve: ({ warnings }) => warnings,
    }),
  }),
})
