import { actionCatalog, type ActionId, type ActionInfo } from '@arrears/domain/actions/catalog'
import { Button } from '@arrears/ui/button'
import { toast } from '@arrears/ui/toast'
import { lazy, Suspense, useState } from 'react'
import { useAccount } from '../../account/account-context.ts'
import { openAction } from '../../platform/action-requests/open-action.ts'
import { useShortcuts } from '../../platform/shortcuts/use-shortcuts.ts'
import styles from './action-bar.module.css'
import { ActionMenu } from './action-menu.tsx'
import { useAvailableActions, type OfferedAction } from './use-available-actions.ts'

const loadTasks = () => import('../account-tasks/account-tasks-dialog.tsx')
const AccountTasksDialog = lazy(loadTasks)

const groupLabels: Readonly<Record<string, string>> = {
  contact: 'Contact',
  payment: 'Payment',
  work: 'Work',
  page: 'Page',
}

/** From the catalog rather than the server's answer: a key that is pressed before the answer is there is not lost. */
const keyed = (Object.entries(actionCatalog) as [ActionId, ActionInfo][]).filter(
  ([, { placement, shortcut }]) => placement === 'menu' && shortcut !== undefined,
)

/** The buttons of an account page and the keys that do the same (A2, A4). */
export function ActionBar({ onEditLayout }: { onEditLayout?: () => void }) {
  const { id: accountId, currency } = useAccount()
  const { actions, openTaskCount, refusalOf } = useAvailableActions(accountId)
  const [showsTasks, setShowsTasks] = useState(false)

  const start = (actionId: ActionId) => {
    const refusal = refusalOf(actionId)
    if (refusal) toast.show({ message: refusal, tone: 'danger' })
    else openAction(actionId, { accountId, currency })
  }
  useShortcuts(
    keyed.map(([id, { label, group, shortcut = '' }]) => ({
      keys: shortcut,
      label,
      group: groupLabels[group] ?? group,
      run: () => start(id),
    })),
  )
  const quick = (actionId: ActionId, label: string, icon: 'note' | 'message' | 'phone') => (
    <Button
      icon={icon}
      className={styles.quick}
      disabledReason={refusalOf(actionId)}
      onClick={() => start(actionId)}
    >
      <span className={styles.label}>{label}</span>
    </Button>
  )
  return (
    <>
      <Button
        icon="task"
        className={styles.quick}
        count={openTaskCount || undefined}
        onPointerEnter={() => void loadTasks()}
        onClick={() => setShowsTasks(true)}
      >
        <span className={styles.label}>Tasks</span>
      </Button>
      {quick('addNote', 'Add note', 'note')}
      {quick('addInteraction', 'Add interaction', 'message')}
      {quick('startCall', 'Call now', 'phone')}
      <ActionMenu
        actions={actions}
        onStart={(action: OfferedAction) => start(action.id)}
        onEditLayout={onEditLayout}
      />
      {showsTasks ? (
        <Suspense fallback={null}>
          <AccountTasksDialog onClose={() => setShowsTasks(false)} />
        </Suspense>
      ) : null}
    </>
  )
}
