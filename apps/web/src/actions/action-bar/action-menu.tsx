import { Button } from '@arrears/ui/button'
import { useRef } from 'react'
import { deferControl } from '../../platform/deferred/deferred-control.tsx'
import styles from './action-bar.module.css'
import type { ActionMenuListProps } from './action-menu-list.tsx'

/** Knows every action: fetched when somebody is about to open it. */
const ActionMenuList = deferControl(() => import('./action-menu-list.tsx'), 'menu')

export type ActionMenuProps = Omit<ActionMenuListProps, 'trigger' | 'defaultOpen' | 'afterClosing'>

/** The button that opens all that can be done on the account. */
export function ActionMenu(props: ActionMenuProps) {
  const place = useRef<HTMLSpanElement>(null)
  // The menu takes its items away when it closes. A dialog gives the focus back to what had it: that has to be the button.
  const afterClosing = (act: () => void) =>
    setTimeout(() => {
      place.current?.querySelector('button')?.focus()
      act()
    })
  return (
    <span ref={place} className={styles.menu}>
      <ActionMenuList
        {...props}
        afterClosing={afterClosing}
        trigger={
          <Button tone="primary" iconEnd="chevron-down">
            Actions
          </Button>
        }
      />
    </span>
  )
}
