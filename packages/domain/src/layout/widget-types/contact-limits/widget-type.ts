import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const contactLimits = defineWidgetType({
  type: 'contactLimits',
  version: 1,
  label: 'Contact limits',
  description:
    'Whether the debtor may be contacted now, by which channel, and what they agreed to or refused.',
  defaultWidth: '1/3',
  permission: 'account:read',
  settings: z.strictObject({}),
})
