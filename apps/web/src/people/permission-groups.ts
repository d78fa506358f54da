import type { Permission } from '@arrears/domain/permissions/permissions'

export interface PermissionGroup {
  readonly label: string
  readonly permissions: readonly Permission[]
}

/** Every permission once, in the order in which people think of their work: for tables of roles and for the scopes of keys. */
export const permissionGroups: readonly PermissionGroup[] = [
  {
    label: 'See and download',
    permissions: ['account:read', 'ledger:read', 'diary:read', 'ledger:export', 'sensitive:reveal'],
  },
  {
    label: 'Work accounts',
    permissions: [
      'note:create',
      'interaction:create',
      'call:start',
      'debtor:edit',
      'customField:edit',
      'phone:validate',
      'phone:invalidate',
    ],
  },
  { label: 'Tasks', permissions: ['task:create', 'task:edit', 'task:resolve'] },
  {
    label: 'Promises and payments',
    permissions: ['promise:create', 'promise:cancel', 'promise:settle', 'payment:record', 'ledger:reverse'],
  },
  { label: 'New accounts and claims', permissions: ['account:create', 'claim:create'] },
  {
    label: 'Configuration',
    permissions: [
      'layout:edit-personal',
      'layout:publish',
      'metadata:manage',
      'user:manage',
      'apiKey:manage',
    ],
  },
]
