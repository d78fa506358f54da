import type { Condition } from '@arrears/domain/layout/condition'
import { describeCondition, type ConditionNames } from '@arrears/domain/layout/describe-condition'
import {
  tabsOf,
  type Layout,
  type WidgetPlacement,
  type WidgetSettings,
} from '@arrears/domain/layout/placement'
import type { VisibleWidget } from '@arrears/domain/layout/visible-widgets'
import { widgetLabel } from '@arrears/domain/layout/widget-label'
import { builder } from '../builder.ts'

export interface WidgetView {
  readonly id: string
  readonly type: string
  readonly typeVersion: number
  readonly title: string | null
  readonly label: string
  readonly width: string
  readonly condition: Condition | null
  readonly conditionText: string | null
  readonly settings: WidgetSettings
  readonly tabs: readonly TabView[] | null
}

interface TabView {
  readonly id: string
  readonly label: string
  readonly widgets: readonly WidgetView[]
}

/** Widgets as an editor sees them: all of them, with their conditions. */
export const editorWidgets = (layout: Layout, names: ConditionNames): readonly WidgetView[] =>
  layout.widgets.map((widget) => editorWidget(widget, names))

function editorWidget(widget: WidgetPlacement, names: ConditionNames): WidgetView {
  const { id, type, typeVersion, title = null, width, condition = null, settings } = widget
  const tabs = tabsOf(widget).map((tab) => ({
    id: tab.id,
    label: tab.label,
    widgets: tab.widgets.map((inner) => editorWidget(inner, names)),
  }))
  return {
    id,
    type,
    typeVersion,
    title,
    width,
    condition,
    settings,
    label: widgetLabel(widget),
    conditionText: condition && describeCondition(condition, names),
    tabs: type === 'tabs' ? tabs : null,
  }
}

/** Widgets as a viewer gets them: conditions have been judged, and are not told. */
export const viewerWidgets = (widgets: readonly VisibleWidget[]): readonly WidgetView[] =>
  widgets.map(({ tabs, ...widget }) => ({
    ...widget,
    title: null,
    condition: null,
    conditionText: null,
    tabs: tabs ? tabs.map((tab) => ({ ...tab, widgets: viewerWidgets(tab.widgets) })) : null,
  }))

export const WidgetType = builder.objectRef<WidgetView>('Widget')
const WidgetTab = builder.objectRef<TabView>('WidgetTab')

WidgetTab.implement({
  description: 'One tab of a widget that holds others.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique within its widget.' }),
    label: t.exposeString('label', { description: 'What stands on the tab.' }),
    widgets: t.field({
      type: [WidgetType],
      description: 'Behind it, in order.',
      resolve: ({ widgets }) => widgets,
    }),
  }),
})

WidgetType.implement({
  description: 'One widget on the account page.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Unique within its layout.' }),
    type: t.exposeString('type', { description: 'A type of `widgetTypes`, or `unknown`.' }),
    typeVersion: t.exposeInt('typeVersion', { description: 'The version its settings are written in.' }),
    title: t.exposeString('title', {
      nullable: true,
      description: "An editor's own title for it, to editors only.",
    }),
    label: t.exposeString('label', { description: 'What stands above it.' }),
    width: t.exposeString('width', { description: '1/4, 1/3, 1/2, 2/3, 3/4 or full.' }),
    condition: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The rule over the account under which it is shown, to editors only.',
      resolve: ({ condition }) => condition,
    }),
    conditionText: t.exposeString('conditionText', {
      nullable: true,
      description: 'The condition in words, to editors only.',
    }),
    settings: t.field({ type: 'JSON', description: 'By its type.', resolve: ({ settings }) => settings }),
    known: t.boolean({
      description:
        'False for a widget of a kind that this version of Arrears does not have, to editors only.',
      resolve: ({ type }) => type !== 'unknown',
    }),
    widgets: t.field({
      type: [WidgetTab],
      nullable: true,
      description: 'Tabs of a widget that holds others.',
      resolve: ({ tabs }) => tabs,
    }),
  }),
})
