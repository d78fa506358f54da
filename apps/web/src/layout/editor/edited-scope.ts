import type { LayoutScope } from '@arrears/domain/layout/resolve-layout'
import { roleLabels, roles, type Role } from '@arrears/domain/permissions/permissions'
import type { LayoutEditor_LayoutFragmentFragment } from './layout-editor.generated.ts'

/** For whom a layout is edited; a personal one is always one's own. */
export type EditedScope = Exclude<LayoutScope, { kind: 'personal' }> | { readonly kind: 'personal' }

const isRole = (text: string): text is Role => roles.some((role) => role === text)

/** Reads a scope from the address: `personal`, `organisation`, `role:agent`, `profile:prf_…`. */
export function parseScope(text: string): EditedScope | undefined {
  const [kind, of = ''] = text.split(':')
  if (kind === 'personal' || kind === 'organisation') return { kind }
  if (kind === 'role' && isRole(of)) return { kind, role: of }
  if (kind === 'profile' && of !== '') return { kind, profileId: of }
  return undefined
}

export function scopeKey(scope: EditedScope): string {
  if (scope.kind === 'role') return `role:${scope.role}`
  return scope.kind === 'profile' ? `profile:${scope.profileId}` : scope.kind
}

export function scopeInput(scope: EditedScope) {
  if (scope.kind === 'role') return { scope: scope.kind, role: scope.role }
  return scope.kind === 'profile' ? { scope: scope.kind, profileId: scope.profileId } : { scope: scope.kind }
}

/** Whom it is for, as it stands after “for”. */
export function scopeWords(
  scope: EditedScope,
  profiles: readonly { readonly id: string; readonly name: string }[],
): string {
  switch (scope.kind) {
    case 'personal':
      return 'yourself'
    case 'organisation':
      return 'everyone'
    case 'role':
      return `everyone with the role ${roleLabels[scope.role]}`
    case 'profile': {
      const name = profiles.find(({ id }) => id === scope.profileId)?.name ?? 'chosen'
      return `accounts with the ${name} profile`
    }
  }
}

export function isLayoutOf(
  layout: Pick<LayoutEditor_LayoutFragmentFragment, 'scope' | 'profile' | 'role' | 'user'>,
  scope: EditedScope,
  userId: string | undefined,
): boolean {
  if (layout.scope !== scope.kind) return false
  if (scope.kind === 'role') return layout.role === scope.role
  if (scope.kind === 'profile') return layout.profile?.id === scope.profileId
  return scope.kind === 'organisation' || layout.user?.id === userId
}
