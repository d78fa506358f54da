import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const effectiveSettings = defineWidgetType({
  type: 'effectiveSettings',
  version: 1,
  label: 'Effective settings',
  description: 'The settings that apply to the account, and where each comes from.',
  defaultWidth: '1/3',
  permission: 'account:read',
  settings: z.strictObject({}),
})
