import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const contactDetails = defineWidgetType({
  type: 'contactDetails',
  version: 1,
  label: 'Contact details',
  description: 'Names, phone numbers, e-mail and postal addresses of the debtors.',
  defaultWidth: '1/3',
  permission: 'account:read',
  settings: z.strictObject({}),
})
