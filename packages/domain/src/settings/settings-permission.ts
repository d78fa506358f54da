import type { Permission } from '../permissions/permissions.ts'
import type { SettingsLevel } from './setting-shapes.ts'

/** What one must be allowed to do to change settings at a level: of one account, or of many at once. */
export function settingsPermission(level: SettingsLevel): Permission {
  return level === 'account' ? 'settings:edit-account' : 'settings:manage'
}
