import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const ledgerSummary = defineWidgetType({
  type: 'ledgerSummary',
  version: 1,
  label: 'Ledger summary',
  description: 'What was claimed, credited and debited, and what is due.',
  defaultWidth: '1/3',
  permission: 'ledger:read',
  settings: z.strictObject({}),
})
