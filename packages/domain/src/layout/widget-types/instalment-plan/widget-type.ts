import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const instalmentPlan = defineWidgetType({
  type: 'instalmentPlan',
  version: 1,
  label: 'Instalment plan',
  description:
    'The plan by which the account is paid off: how far it is, what is due next, and every instalment.',
  defaultWidth: '1/2',
  permission: 'account:read',
  settings: z.strictObject({}),
})
