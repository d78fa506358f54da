import type { Layout } from '@arrears/domain/layout/placement'
import { resolveLayout, type LayoutCandidate, type LayoutScope } from '@arrears/domain/layout/resolve-layout'
import { upgradeLayout } from '@arrears/domain/layout/upgrade-layout'
import { isLayoutOf, type EditedScope } from './edited-scope.ts'
import type { LayoutEditor_LayoutFragmentFragment } from './layout-editor.generated.ts'

type StoredLayout = LayoutEditor_LayoutFragmentFragment

export interface StartingLayout {
  /** What the server has for this scope, if anything. */
  readonly stored: StoredLayout | undefined
  readonly content: Layout
  /** What the page shows now where this layout is in force; null while none was published. */
  readonly published: Layout | null
}

export function readContent(content: unknown): Layout | undefined {
  const read = upgradeLayout(content)
  return read.ok ? read.value : undefined
}

/**
 * Where editing begins: with the draft, else what is published, else what wider scopes give. For a page of one's own that is what
 * the page shows now, `inForce`: of the layouts of others only who publishes them gets a list.
 */
export function startingLayout(
  layouts: readonly StoredLayout[],
  scope: EditedScope,
  { userId, inForce }: { userId: string | undefined; inForce: unknown },
): StartingLayout {
  const stored = layouts.find((layout) => isLayoutOf(layout, scope, userId))
  const published = (stored?.published && readContent(stored.published.content)) ?? null
  const draft = stored?.draft && readContent(stored.draft.content)
  const wider = () =>
    (scope.kind === 'personal' ? readContent(inForce) : undefined) ??
    resolveLayout(layouts.flatMap(candidate), { userId: null, role: null, profileId: '' }).layout
  return { stored, content: draft ?? published ?? wider(), published }
}

function candidate({ id, scope, profile, role, user, published }: StoredLayout): LayoutCandidate[] {
  const content = published ? readContent(published.content) : undefined
  const read = readScope(scope, profile?.id, role, user?.id)
  return content && read ? [{ id, scope: read, published: content }] : []
}

function readScope(
  kind: StoredLayout['scope'],
  profileId: string | undefined,
  role: StoredLayout['role'],
  userId: string | undefined,
): LayoutScope | undefined {
  if (kind === 'organisation') return { kind }
  if (kind === 'profile') return profileId === undefined ? undefined : { kind, profileId }
  if (kind === 'role') return role ? { kind, role } : undefined
  return userId === undefined ? undefined : { kind, userId }
}
