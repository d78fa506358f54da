import { z } from 'zod'
import { textField } from '../../../shared/fields.ts'
import { placementId, placementShape } from '../../placement.ts'
import { defineWidgetType } from '../../widget-type.ts'

export const maxTabs = 10

const tab = z.strictObject({
  id: placementId,
  label: textField(40),
  widgets: z.array(placementShape).max(60),
})

/** Widgets behind tabs, one level deep. What its widgets may be, `validateLayout` checks. */
export const tabs = defineWidgetType({
  type: 'tabs',
  version: 1,
  label: 'Tabs',
  description: 'Several widgets in one place, behind tabs.',
  defaultWidth: 'full',
  permission: 'account:read',
  allowsMany: true,
  settings: z.strictObject({ tabs: z.array(tab).min(1).max(maxTabs) }),
})
