import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const files = defineWidgetType({
  type: 'files',
  version: 1,
  label: 'Files',
  description: 'The newest files of the account; more can be dropped on it.',
  defaultWidth: '1/2',
  permission: 'account:read',
  settings: z.strictObject({ count: z.int().min(1).max(20).default(5) }),
})
