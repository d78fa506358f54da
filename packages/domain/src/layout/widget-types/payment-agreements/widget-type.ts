import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const paymentAgreements = defineWidgetType({
  type: 'paymentAgreements',
  version: 1,
  label: 'Payment agreements',
  description: 'The latest promises to pay and instalment plans, and what became of them.',
  defaultWidth: '1/3',
  permission: 'account:read',
  settings: z.strictObject({ count: z.int().min(1).max(20).default(5) }),
})
