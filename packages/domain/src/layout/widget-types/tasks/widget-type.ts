import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const tasks = defineWidgetType({
  type: 'tasks',
  version: 1,
  label: 'Tasks',
  description: 'The open tasks of the account.',
  defaultWidth: '1/3',
  permission: 'account:read',
  settings: z.strictObject({}),
})
