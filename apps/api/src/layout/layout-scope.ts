import { layoutScopeKey, type LayoutScope } from '@arrears/domain/layout/resolve-layout'
import { can, type Actor, type Role } from '@arrears/domain/permissions/permissions'
import type { Layout, Prisma } from '../generated/prisma/client.ts'

/** The scope of a stored layout; the database holds its columns to it (layout_scope). */
export function storedScope({ scope, profileId, role, userId }: Layout): LayoutScope {
  switch (scope) {
    case 'profile':
      return { kind: 'profile', profileId: profileId ?? '' }
    case 'role':
      return { kind: 'role', role: role as Role }
    case 'personal':
      return { kind: 'personal', userId: userId ?? '' }
    default:
      return { kind: 'organisation' }
  }
}

/** The columns of a scope. */
export function scopeColumns(scope: LayoutScope) {
  return {
    scope: scope.kind,
    scopeKey: layoutScopeKey(scope),
    profileId: scope.kind === 'profile' ? scope.profileId : null,
    role: scope.kind === 'role' ? scope.role : null,
    userId: scope.kind === 'personal' ? scope.userId : null,
  }
}

/** The layouts an actor may open in an editor: those of others with the right to publish, and never somebody's own page. */
export function editableLayouts(actor: Actor): Prisma.LayoutWhereInput {
  return {
    orgId: actor.orgId,
    OR: [
      ...(actor.kind === 'user' ? [{ scope: 'personal', userId: actor.userId }] : []),
      ...(can(actor, 'layout:publish') ? [{ scope: { not: 'personal' } }] : []),
    ],
  }
}
