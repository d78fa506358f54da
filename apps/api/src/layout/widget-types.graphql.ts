import { widgetTypeIds, widgetTypes, type WidgetTypeId } from '@arrears/domain/layout/widget-types/index'
import { z } from 'zod'
import { builder } from '../builder.ts'
import { requireOrg } from '../context.ts'

const WidgetTypeType = builder.objectRef<WidgetTypeId>('WidgetType').implement({
  description: 'A kind of widget that may stand on the account page (A6, A7).',
  fields: (t) => ({
    type: t.string({ description: 'For layouts.', resolve: (type) => type }),
    version: t.int({
      description: 'The version in which its settings are written now.',
      resolve: (type) => widgetTypes[type].version,
    }),
    label: t.string({ description: 'For people.', resolve: (type) => widgetTypes[type].label }),
    description: t.string({
      description: 'One sentence for whoever chooses a widget.',
      resolve: (type) => widgetTypes[type].description,
    }),
    defaultWidth: t.string({
      description: 'How wide it is when it is added.',
      resolve: (type) => widgetTypes[type].defaultWidth,
    }),
    allowsMany: t.boolean({
      description: 'Whether it may stand on one page more than once.',
      resolve: (type) => widgetTypes[type].allowsMany,
    }),
    settingsSchema: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What its settings may be, as JSON Schema; null when it has none.',
      resolve: (type) => settingsSchema(type),
    }),
  }),
})

function settingsSchema(type: WidgetTypeId): unknown {
  const schema = z.toJSONSchema(widgetTypes[type].settings, { io: 'input', unrepresentable: 'any' })
  return Object.keys(schema.properties ?? {}).length > 0 ? schema : null
}

builder.queryField('widgetTypes', (t) =>
  t.field({
    type: [WidgetTypeType],
    description: 'Every kind of widget, in the order in which an editor is offered them.',
    resolve: (_root, _args, context) => {
      requireOrg(context, 'account:read')
      return [...widgetTypeIds]
    },
  }),
)
