import { roleLabels, roles } from '@arrears/domain/permissions/permissions'
import { scopeKey, type EditedScope } from '../editor/edited-scope.ts'
import type { LayoutsPage_QueryQuery } from './layouts-page.generated.ts'

type ShownLayout = LayoutsPage_QueryQuery['layouts'][number]

export interface LayoutRow {
  readonly key: string
  readonly name: string
  /** What decides between two published ones. */
  readonly kind: 'Organisation' | 'Profile' | 'Role' | 'Personal'
  /** How it is edited; undefined for somebody else's own. */
  readonly edit: string | undefined
  readonly profileId?: string
  readonly layout: ShownLayout | undefined
}

/** Every scope that can have a layout, the widest first, whether or not it has one; then the personal ones there are. */
export function layoutRows(
  { layouts, accountProfiles }: LayoutsPage_QueryQuery,
  userId: string | undefined,
): readonly LayoutRow[] {
  const row = (
    scope: EditedScope,
    name: string,
    kind: LayoutRow['kind'],
    is: (l: ShownLayout) => boolean,
  ): LayoutRow => ({
    key: scopeKey(scope),
    name,
    kind,
    edit: scopeKey(scope),
    layout: layouts.find((layout) => layout.scope === scope.kind && is(layout)),
    ...(scope.kind === 'profile' ? { profileId: scope.profileId } : {}),
  })
  const personal = layouts.filter(({ scope }) => scope === 'personal')
  return [
    row({ kind: 'organisation' }, 'Whole organisation', 'Organisation', () => true),
    ...accountProfiles.map(({ id, name }) =>
      row({ kind: 'profile', profileId: id }, name, 'Profile', ({ profile }) => profile?.id === id),
    ),
    ...roles.map((role) =>
      row({ kind: 'role', role }, roleLabels[role], 'Role', (layout) => layout.role === role),
    ),
    ...personal.map((layout): LayoutRow => {
      const isMine = layout.user?.id === userId
      const name = isMine ? 'Yourself' : (layout.user?.name ?? layout.label)
      return { key: layout.id, name, kind: 'Personal', edit: isMine ? 'personal' : undefined, layout }
    }),
  ]
}
