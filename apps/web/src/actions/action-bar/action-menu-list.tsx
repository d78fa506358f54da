import { actionCatalog, type ActionId } from '@arrears/domain/actions/catalog'
import { Menu, type MenuGroup, type MenuProps } from '@arrears/ui/menu'
import { openShortcutHelp } from '../../platform/shortcuts/help-request.ts'
import { actionGroupLabels } from './action-group-labels.ts'
import { actionIcons } from './action-icons.ts'
import type { AvailableAction } from './use-available-actions.ts'

type OfferedAction = AvailableAction & { readonly id: ActionId }

const isOffered = (action: AvailableAction): action is OfferedAction =>
  Object.hasOwn(actionCatalog, action.id) && actionCatalog[action.id as ActionId].placement === 'menu'

/** What has a key is what people do all day: it comes first, and what cannot be done now last. */
const rank = ({ shortcut, enabled }: AvailableAction) => (shortcut ? 0 : enabled ? 1 : 2)

const helpId = 'keyboard-shortcuts'
const editLayoutId = 'edit-layout'

export interface ActionMenuListProps {
  readonly actions: readonly AvailableAction[]
  readonly onStart: (id: ActionId) => void
  /** Absent for people who may not arrange the page. */
  readonly onEditLayout?: (() => void) | undefined
  /** Does what was chosen, once the menu is gone. */
  readonly afterClosing: (act: () => void) => void
  readonly trigger: MenuProps['trigger']
  readonly defaultOpen?: boolean
}

/** All that can be done on the account, in groups; what cannot be done now says why (A4). */
export default function ActionMenuList({
  actions,
  onStart,
  onEditLayout,
  afterClosing,
  ...menu
}: ActionMenuListProps) {
  const offered = actions.filter(isOffered)
  const pageItems = [
    ...(onEditLayout ? [{ id: editLayoutId, label: 'Edit layout', icon: 'columns' as const }] : []),
    { id: helpId, label: 'Keyboard shortcuts', icon: 'keyboard' as const, shortcut: '?' },
  ]
  const sections: MenuGroup[] = Object.entries(actionGroupLabels).map(([group, label]) => ({
    id: group,
    label,
    items: [
      ...offered
        .filter((action) => action.group === group)
        .toSorted((one, other) => rank(one) - rank(other))
        .map(({ id, label: name, shortcut, enabled, refusal }) => ({
          id,
          label: name,
          icon: actionIcons[id],
          shortcut: shortcut?.toUpperCase(),
          disabledReason: enabled ? undefined : (refusal?.message ?? 'This is not possible now.'),
        })),
      ...(group === 'page' ? pageItems : []),
    ],
  }))
  const run = (id: string) => {
    if (id === helpId) return openShortcutHelp()
    if (id === editLayoutId) return onEditLayout?.()
    const action = offered.find((one) => one.id === id)
    if (action) onStart(action.id)
  }
  return (
    <Menu
      label="Actions"
      filterLabel="Find an action"
      sections={sections.filter(({ items }) => items.length > 0)}
      onSelect={(id) => afterClosing(() => run(id))}
      {...menu}
    />
  )
}
