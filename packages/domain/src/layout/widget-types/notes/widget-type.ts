import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const notes = defineWidgetType({
  type: 'notes',
  version: 1,
  label: 'Notes',
  description: 'What people wrote down about the account.',
  defaultWidth: '1/2',
  permission: 'diary:read',
  settings: z.strictObject({ count: z.int().min(1).max(20).default(5) }),
})
