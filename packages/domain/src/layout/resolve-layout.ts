import type { Role } from '../permissions/permissions.ts'
import { defaultLayout } from './default-layout.ts'
import type { Layout } from './placement.ts'

/** For whom, or for which accounts, a layout is meant (A9). */
export type LayoutScope =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'profile'; readonly profileId: string }
  | { readonly kind: 'role'; readonly role: Role }
  | { readonly kind: 'personal'; readonly userId: string }

export const layoutScopeKinds = [
  'organisation',
  'profile',
  'role',
  'personal',
] as const satisfies readonly LayoutScope['kind'][]

export interface LayoutCandidate {
  readonly id: string
  readonly scope: LayoutScope
  /** Null while there is only a draft, or after a reset. */
  readonly published: Layout | null
}

export interface ResolvedLayout {
  readonly layout: Layout
  /** Where it comes from, for the page to say; `builtIn` has no id. */
  readonly source: LayoutScope['kind'] | 'builtIn'
  readonly id: string | null
}

/** Who looks at which account. An API client has neither role nor user. */
export interface LayoutViewer {
  readonly profileId: string
  readonly role: Role | null
  readonly userId: string | null
}

/** One text per scope, under which there is at most one layout: `organisation`, `profile:prf_…`, `role:agent`, `personal:usr_…`. */
export function layoutScopeKey(scope: LayoutScope): string {
  if (scope.kind === 'organisation') return scope.kind
  const of = scope.kind === 'profile' ? scope.profileId : scope.kind === 'role' ? scope.role : scope.userId
  return `${scope.kind}:${of}`
}

/** The most specific published layout: personal, else role, else profile, else organisation, else the built-in one. */
export function resolveLayout(candidates: readonly LayoutCandidate[], viewer: LayoutViewer): ResolvedLayout {
  let best: ResolvedLayout | undefined
  for (const { id, scope, published } of candidates) {
    if (!published || !applies(scope, viewer)) continue
    if (!best || rank(scope.kind) > rank(best.source)) best = { layout: published, source: scope.kind, id }
  }
  return best ?? { layout: defaultLayout, source: 'builtIn', id: null }
}

function rank(kind: ResolvedLayout['source']): number {
  return kind === 'builtIn' ? -1 : layoutScopeKinds.indexOf(kind)
}

function applies(scope: LayoutScope, { profileId, role, userId }: LayoutViewer): boolean {
  if (scope.kind === 'profile') return scope.profileId === profileId
  if (scope.kind === 'role') return scope.role === role
  if (scope.kind === 'personal') return scope.userId === userId
  return true
}
