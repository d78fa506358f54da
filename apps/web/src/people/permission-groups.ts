import type { Permission } from '@arrears/domain/permissions/permissions'

export interface PermissionGroup {
  readonly label: string
  readonly permissions: readonly Permission[]
}

/** Every permission once, in the order in which people think of their work: for tables of roles and for the scopes of keys. */
export const permissionGroups: readonly PermissionGroup[] = [
  {
    label: 'See and download',
    permissions: [
      'account:read',
      'ledger:read',
      'diary:read',
      'ledger:export',
      'file:download',
      'agency:export',
      'sensitive:reveal',
    ],
  },
  {
    label: 'Work accounts',
    permissions: [
      'note:create',
      'interaction:create',
      'call:start',
      'call:settle',
      'debtor:edit',
      'customField:edit',
      'phone:validate',
      'phone:invalidate',
      'worklist:take',
      'worklist:share',
      'account:assign',
    ],
  },
  {
    label: 'Contact policy and holds',
    permissions: [
      'contactPreference:record',
      'contactPreference:withdraw',
      'contact:override',
      'hold:set',
      'hold:lift',
    ],
  },
  { label: 'Tasks', permissions: ['task:create', 'task:edit', 'task:resolve'] },
  {
    label: 'Promises and payments',
    permissions: [
      'promise:create',
      'promise:cancel',
      'promise:settle',
      'plan:create',
      'plan:cancel',
      'plan:settle',
      'payment:record',
      'ledger:reverse',
    ],
  },
  {
    label: 'Charges and mandates',
    permissions: [
      'payment:charge',
      'charge:cancel',
      'charge:settle',
      'paymentMethod:add',
      'mandate:disable',
      'mandate:enable',
    ],
  },
  {
    label: 'Claims',
    permissions: [
      'claim:prolongate',
      'prolongation:cancel',
      'claim:dispute',
      'dispute:resolve',
      'claim:write-off',
      'claim:write-off-any',
    ],
  },
  { label: 'Agencies', permissions: ['agency:assign', 'agency:manage'] },
  { label: 'Files', permissions: ['file:add', 'file:scan', 'file:delete', 'file:settle'] },
  { label: 'New accounts and claims', permissions: ['account:create', 'claim:create'] },
  {
    label: 'Configuration',
    permissions: [
      'layout:edit-personal',
      'layout:publish',
      'metadata:manage',
      'settings:edit-account',
      'settings:manage',
      'user:manage',
      'apiKey:manage',
    ],
  },
]
