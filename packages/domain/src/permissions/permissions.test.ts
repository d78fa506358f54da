import { describe, expect, it } from 'vitest'
import { can, isPermission, permissions, roles } from './permissions.ts'
import type { Permission, Role } from './permissions.ts'
import { givenId } from '../testing/given-account.ts'

const orgId = givenId('organisation')

// Written out by hand on purpose: who may do what is changed here and there, or not at all.
//                          read-only agent manager admin
const expected: Record<Permission, `${'.' | 'x'}${'.' | 'x'}${'.' | 'x'}${'.' | 'x'}`> = {
  'account:read': 'xxxx',
  'ledger:read': 'xxxx',
  'diary:read': 'xxxx',
  'ledger:export': '.xxx',
  'note:create': '.xxx',
  'interaction:create': '.xxx',
  'task:create': '.xxx',
  'task:edit': '.xxx',
  'task:resolve': '.xxx',
  'promise:create': '.xxx',
  'promise:cancel': '.xxx',
  'promise:settle': '...x',
  'payment:record': '.xxx',
  'plan:create': '.xxx',
  'plan:cancel': '.xxx',
  'plan:settle': '...x',
  'payment:charge': '.xxx',
  'call:settle': '...x',
  'charge:cancel': '.xxx',
  'charge:settle': '...x',
  'paymentMethod:add': '..xx',
  'mandate:disable': '.xxx',
  'mandate:enable': '..xx',
  'ledger:reverse': '..xx',
  'claim:prolongate': '.xxx',
  'prolongation:cancel': '..xx',
  'claim:dispute': '.xxx',
  'dispute:resolve': '..xx',
  'claim:write-off': '..xx',
  'claim:write-off-any': '...x',
  'phone:validate': '.xxx',
  'phone:invalidate': '.xxx',
  'call:start': '.xxx',
  'file:add': '.xxx',
  'file:scan': '.xxx',
  'file:download': '.xxx',
  'file:delete': '..xx',
  'file:settle': '...x',
  'contact:override': '..xx',
  'contactPreference:record': '.xxx',
  'contactPreference:withdraw': '.xxx',
  'hold:set': '.xxx',
  'hold:lift': '..xx',
  'worklist:take': '.xxx',
  'worklist:share': '..xx',
  'account:assign': '..xx',
  'agency:assign': '..xx',
  'agency:export': '..xx',
  'agency:manage': '...x',
  'debtor:edit': '.xxx',
  'customField:edit': '.xxx',
  'sensitive:reveal': '.xxx',
  'layout:edit-personal': '.xxx',
  'layout:publish': '...x',
  'metadata:manage': '...x',
  'account:create': '..xx',
  'claim:create': '..xx',
  'settings:edit-account': '..xx',
  'settings:manage': '...x',
  'user:manage': '...x',
  'apiKey:manage': '...x',
}
const columns: readonly Role[] = ['readOnly', 'agent', 'teamManager', 'admin']

describe('can', () => {
  it.each(permissions.flatMap((permission) => columns.map((role, column) => ({ permission, role, column }))))(
    '$role × $permission',
    ({ permission, role, column }) => {
      const actor = { kind: 'user', userId: givenId('user'), role, orgId } as const
      expect(can(actor, permission)).toBe(expected[permission][column] === 'x')
    },
  )

  it('covers every role', () => {
    expect([...columns].toSorted()).toEqual([...roles].toSorted())
  })

  it('gives an API key its scopes and nothing else', () => {
    const key = {
      kind: 'apiKey',
      apiKeyId: givenId('apiKey'),
      scopes: ['account:read', 'payment:record'],
      orgId,
    } as const
    expect(permissions.filter((permission) => can(key, permission))).toEqual([
      'account:read',
      'payment:record',
    ])
  })

  it('lets the system do everything', () => {
    const system = { kind: 'system', name: 'import', orgId } as const
    expect(permissions.every((permission) => can(system, permission))).toBe(true)
  })
})

describe('isPermission', () => {
  it('knows scopes from other text', () => {
    expect([isPermission('account:read'), isPermission('toString'), isPermission('')]).toEqual([
      true,
      false,
      false,
    ])
  })
})
