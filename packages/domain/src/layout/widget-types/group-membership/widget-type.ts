import { z } from 'zod'
import { defineWidgetType } from '../../widget-type.ts'

export const groupMembership = defineWidgetType({
  type: 'groupMembership',
  version: 1,
  label: 'Group membership',
  description: 'The account groups and the profile of the account.',
  defaultWidth: '1/3',
  permission: 'account:read',
  settings: z.strictObject({}),
})
