import { permissions } from '@arrears/domain/permissions/permissions'
import { expect, it } from 'vitest'
import { permissionGroups } from './permission-groups.ts'

it('holds every permission exactly once', () => {
  const grouped = permissionGroups.flatMap((group) => group.permissions)
  expect(grouped.toSorted()).toEqual(permissions.toSorted())
})
