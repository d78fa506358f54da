import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const claims = defineWidgetType({
  type: 'claims',
  version: 1,
  label: 'Claims',
  description: 'The claims with their due dates and open amounts.',
  defaultWidth: '2/3',
  permission: 'ledger:read',
  settings: z.strictObject({ show: z.enum(['open', 'all']).default('open') }),
})
