import { rolePermissions } from '../permissions/permissions.ts'
import type { Role } from '../permissions/permissions.ts'

/** Whether accounts are given to people in this role: those who are handed accounts to work. */
export function mayManageAccounts(role: Role): boolean {
  return rolePermissions[role].has('worklist:take')
}
