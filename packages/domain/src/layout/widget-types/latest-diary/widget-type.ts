import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const latestDiary = defineWidgetType({
  type: 'latestDiary',
  version: 1,
  label: 'Latest diary',
  description: 'What happened last on the account.',
  defaultWidth: '1/2',
  permission: 'diary:read',
  settings: z.strictObject({ count: z.int().min(1).max(50).default(10) }),
})
