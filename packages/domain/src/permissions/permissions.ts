import type { Id } from '../shared/ids.ts'

/** The roles a member of an organisation may have (Q2). API keys carry scopes, which are permissions, instead of a role. */
export const roles = ['agent', 'teamManager', 'admin', 'readOnly'] as const
export type Role = (typeof roles)[number]

export const roleLabels: Readonly<Record<Role, string>> = {
  agent: 'Agent',
  teamManager: 'Team manager',
  admin: 'Admin',
  readOnly: 'Read-only',
}

/** Everything that can be allowed, with what it lets one do, in words for the screen where API scopes are chosen. */
export const permissionLabels = {
  'account:read': 'See accounts, debtors, claims and tasks',
  'ledger:read': 'See balances and the journal',
  'diary:read': 'See the diary',
  'ledger:export': 'Download the journal',
  'note:create': 'Add notes',
  'interaction:create': 'Add interactions',
  'task:create': 'Create tasks',
  'task:edit': 'Edit and reassign tasks',
  'task:resolve': 'Resolve tasks',
  'promise:create': 'Take promises to pay',
  'promise:cancel': 'Cancel promises',
  'promise:settle': 'Settle promises that are due',
  'plan:create': 'Agree instalment plans',
  'plan:cancel': 'Cancel instalment plans',
  'plan:settle': 'Settle instalment plans',
  'payment:record': 'Record payments',
  'payment:charge': 'Charge payment methods',
  'charge:cancel': 'Cancel charges that wait for their day',
  'charge:settle': 'Submit charges and book what became of them',
  'paymentMethod:add': 'Add payment methods with their mandates',
  'mandate:disable': 'Disable mandates',
  'mandate:enable': 'Enable mandates again',
  'ledger:reverse': 'Reverse ledger entries',
  'claim:prolongate': 'Prolongate claims',
  'prolongation:cancel': 'Cancel prolongations',
  'claim:dispute': 'Record disputes',
  'dispute:resolve': 'Resolve disputes',
  'claim:write-off': 'Write off claims up to the limit',
  'claim:write-off-any': 'Write off claims of any amount',
  'phone:validate': 'Mark phone numbers valid',
  'phone:invalidate': 'Mark phone numbers invalid',
  'call:start': 'Start calls and end one’s own',
  'call:settle': 'Place calls and keep what became of them',
  'file:add': 'Add files',
  'file:scan': 'Have files checked again',
  'file:download': 'Download files',
  'file:delete': 'Delete files',
  'file:settle': 'Settle the checks of files',
  'contact:override': 'Override the contact policy, with a reason',
  'contactPreference:record': 'Record consents and opt-outs',
  'contactPreference:withdraw': 'Withdraw consents and opt-outs',
  'hold:set': 'Set holds',
  'hold:lift': 'Lift holds',
  'worklist:take': 'Take the next account of a worklist',
  'worklist:share': 'Save worklists for everybody',
  'account:assign': 'Assign workflows and account managers',
  'agency:assign': 'Give accounts to agencies and recall them',
  'agency:export': 'Download what an agency needs',
  'agency:manage': 'Manage agencies',
  'debtor:edit': 'Edit debtors and their contact details',
  'customField:edit': 'Fill in custom fields',
  'sensitive:reveal': 'Reveal masked values',
  'layout:edit-personal': 'Arrange the account page for oneself',
  'layout:publish': 'Arrange the account page for others',
  'metadata:manage': 'Define custom fields',
  'account:create': 'Create accounts',
  'claim:create': 'Create claims',
  'settings:edit-account': 'Change settings of one account',
  'settings:manage': 'Change settings of profiles and the organisation',
  'user:manage': 'Invite people and give roles',
  'apiKey:manage': 'Create and revoke API keys',
} as const

export type Permission = keyof typeof permissionLabels

export const permissions = Object.keys(permissionLabels) as readonly Permission[]

export function isPermission(text: string): text is Permission {
  return Object.hasOwn(permissionLabels, text)
}

const readOnly = ['account:read', 'ledger:read', 'diary:read'] as const satisfies readonly Permission[]

const agent = [
  ...readOnly,
  'ledger:export',
  'note:create',
  'interaction:create',
  'task:create',
  'task:edit',
  'task:resolve',
  'promise:create',
  'promise:cancel',
  'plan:create',
  'plan:cancel',
  'payment:record',
  'claim:prolongate',
  'claim:dispute',
  'payment:charge',
  'charge:cancel',
  'mandate:disable',
  'phone:validate',
  'phone:invalidate',
  'call:start',
  'contactPreference:record',
  'contactPreference:withdraw',
  'hold:set',
  'file:add',
  'file:scan',
  'file:download',
  'worklist:take',
  'debtor:edit',
  'customField:edit',
  'sensitive:reveal',
  'layout:edit-personal',
] as const satisfies readonly Permission[]

const teamManager = [
  ...agent,
  'paymentMethod:add',
  'contact:override',
  'worklist:share',
  'account:assign',
  'agency:assign',
  'agency:export',
  'hold:lift',
  'mandate:enable',
  'file:delete',
  'ledger:reverse',
  'prolongation:cancel',
  'dispute:resolve',
  'claim:write-off',
  'account:create',
  'claim:create',
  'settings:edit-account',
] as const satisfies readonly Permission[]

const admin = [
  ...teamManager,
  'promise:settle',
  'plan:settle',
  'claim:write-off-any',
  'charge:settle',
  'call:settle',
  'file:settle',
  'layout:publish',
  'agency:manage',
  'metadata:manage',
  'settings:manage',
  'user:manage',
  'apiKey:manage',
] as const satisfies readonly Permission[]

export const rolePermissions: Readonly<Record<Role, ReadonlySet<Permission>>> = {
  readOnly: new Set(readOnly),
  agent: new Set(agent),
  teamManager: new Set(teamManager),
  admin: new Set(admin),
}

/** Who does something: a person, another program, or the system itself (seed, import, worker). */
export type Actor =
  | {
      readonly kind: 'user'
      readonly userId: Id<'user'>
      readonly role: Role
      readonly orgId: Id<'organisation'>
    }
  | {
      readonly kind: 'apiKey'
      readonly apiKeyId: Id<'apiKey'>
      readonly scopes: readonly string[]
      readonly orgId: Id<'organisation'>
    }
  | { readonly kind: 'system'; readonly name: string; readonly orgId: Id<'organisation'> }

/** The one place where it is decided who may do what. It says nothing of whether the thing is possible now. */
export function can(actor: Actor, permission: Permission): boolean {
  switch (actor.kind) {
    case 'user':
      return rolePermissions[actor.role].has(permission)
    case 'apiKey':
      return actor.scopes.includes(permission)
    case 'system':
      return true
  }
}
