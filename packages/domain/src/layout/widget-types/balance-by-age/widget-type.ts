import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const balanceByAge = defineWidgetType({
  type: 'balanceByAge',
  version: 1,
  label: 'Balance by age',
  description: 'The open balance by how long it has been due, as a chart.',
  defaultWidth: '1/3',
  permission: 'ledger:read',
  settings: z.strictObject({}),
})
