import { Button } from '@arrears/ui/button'
import type { MenuGroup } from '@arrears/ui/menu'
import { useRef } from 'react'
import { deferControl } from '../../platform/deferred/deferred-control.tsx'
import { openShortcutHelp } from '../../platform/shortcuts/help-request.ts'
import styles from './action-bar.module.css'
import { actionIcons } from './action-icons.ts'
import type { OfferedAction } from './use-available-actions.ts'

const Menu = deferControl(async () => ({ default: (await import('@arrears/ui/menu')).Menu }), 'menu')

const groupLabels = { contact: 'Contact', payment: 'Payment', work: 'Work', page: 'Page' } as const
const helpId = 'keyboard-shortcuts'
const editLayoutId = 'edit-layout'

export interface ActionMenuProps {
  readonly actions: readonly OfferedAction[]
  readonly onStart: (action: OfferedAction) => void
  /** Absent for people who may not arrange the page. */
  readonly onEditLayout?: () => void
}

/** All that can be done on the account, in groups; what cannot be done now says why (A4). */
export function ActionMenu({ actions, onStart, onEditLayout }: ActionMenuProps) {
  const pageItems = [
    ...(onEditLayout ? [{ id: editLayoutId, label: 'Edit layout', icon: 'columns' as const }] : []),
    { id: helpId, label: 'Keyboard shortcuts', icon: 'keyboard' as const, shortcut: '?' },
  ]
  const sections: MenuGroup[] = Object.entries(groupLabels).map(([group, label]) => ({
    id: group,
    label,
    items: [
      ...actions
        .filter((action) => action.group === group)
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
  const place = useRef<HTMLSpanElement>(null)
  const run = (id: string) => {
    if (id === helpId) return openShortcutHelp()
    if (id === editLayoutId) return onEditLayout?.()
    const action = actions.find((offered) => offered.id === id)
    if (action) onStart(action)
  }
  // The menu takes its items away when it closes. A dialog gives the focus back to what had it: that has to be the button.
  const select = (id: string) =>
    setTimeout(() => {
      place.current?.querySelector('button')?.focus()
      run(id)
    })
  return (
    <span ref={place} className={styles.menu}>
      <Menu
        label="Actions"
        trigger={
          <Button tone="primary" iconEnd="chevron-down">
            Actions
          </Button>
        }
        sections={sections.filter(({ items }) => items.length > 0)}
        onSelect={select}
      />
    </span>
  )
}
