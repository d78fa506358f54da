import type { Permission } from '../permissions/permissions.ts'
import type { LayoutScope } from './resolve-layout.ts'

/** What one must be allowed to do to change the layout of a scope: one's own page, or that of others. */
export function layoutPermission(kind: LayoutScope['kind']): Permission {
  return kind === 'personal' ? 'layout:edit-personal' : 'layout:publish'
}
