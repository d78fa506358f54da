import { roles } from '@arrears/domain/permissions/permissions'
import { builder } from '../builder.ts'

export const RoleType = builder.enumType('Role', {
  description: 'What a member of an organisation is allowed to do.',
  values: roles,
})
