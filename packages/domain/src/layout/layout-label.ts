import { roleLabels } from '../permissions/permissions.ts'
import type { LayoutScope, ResolvedLayout } from './resolve-layout.ts'

type Labelled = { readonly kind: 'builtIn' } | LayoutScope

/** What the page says of the layout it uses. `profileName` is that of the profile that the scope names. */
export function layoutLabel(scope: Labelled, profileName?: string): string {
  const kind: ResolvedLayout['source'] = scope.kind
  if (scope.kind === 'profile') return `Layout of the profile ${profileName ?? scope.profileId}`
  if (scope.kind === 'role') return `Layout of the role ${roleLabels[scope.role]}`
  return kind === 'personal'
    ? 'Your own layout'
    : kind === 'builtIn'
      ? 'Built-in layout'
      : 'Organisation’s layout'
}
