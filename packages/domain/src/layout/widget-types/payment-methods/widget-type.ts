import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const paymentMethods = defineWidgetType({
  type: 'paymentMethods',
  version: 1,
  label: 'Payment methods and mandates',
  description: 'How the debtor pays, and what may be charged.',
  defaultWidth: '1/3',
  permission: 'account:read',
  settings: z.strictObject({}),
})
