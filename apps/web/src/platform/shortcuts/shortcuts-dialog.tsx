import { Dialog } from '@arrears/ui/dialog'
import { Kbd } from '@arrears/ui/kbd'
import { Switch } from '@arrears/ui/switch'
import { useSyncExternalStore } from 'react'
import styles from './shortcuts-dialog.module.css'
import { areShortcutsOn, currentShortcuts, subscribeToShortcuts, turnShortcuts } from './shortcuts.ts'

/** @example keysText('g d') // ['G', 'D'] */
export function keysText(keys: string): string[] {
  return keys.split(' ').map((key) => key.toUpperCase())
}

/** Which keys do what on the page beneath, and whether single keys do anything at all. */
export default function ShortcutsDialog({ onClose }: { onClose: () => void }) {
  const shortcuts = useSyncExternalStore(subscribeToShortcuts, currentShortcuts)
  const on = useSyncExternalStore(subscribeToShortcuts, areShortcutsOn)
  const groups = [...new Set(shortcuts.map(({ group }) => group))]
  return (
    <Dialog
      title="Keyboard shortcuts"
      onClose={onClose}
      closeOnBackdrop
      footerStart={
        <Switch
          label="Single-key shortcuts"
          checked={on}
          onChange={(event) => turnShortcuts(event.target.checked)}
        />
      }
    >
      <div className={styles.groups}>
        <section>
          <h3 className={styles.title}>Always</h3>
          <dl className={styles.list}>
            <div className={styles.row}>
              <dt>Search accounts, actions and pages</dt>
              <dd>
                <Kbd>⌘ K</Kbd> or <Kbd>Ctrl K</Kbd>
              </dd>
            </div>
          </dl>
        </section>
        {groups.map((group) => (
          <section key={group}>
            <h3 className={styles.title}>{group}</h3>
            <dl className={styles.list}>
              {shortcuts
                .filter((shortcut) => shortcut.group === group)
                .map(({ keys, label }) => (
                  <div key={keys} className={styles.row}>
                    <dt>{label}</dt>
                    <dd>
                      {keysText(keys).map((key) => (
                        <Kbd key={key}>{key}</Kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
