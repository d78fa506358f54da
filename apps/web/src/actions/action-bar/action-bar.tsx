import type { ActionId } from '@arrears/domain/actions/catalog'
import { keyedActions } from '@arrears/domain/actions/keyed-actions'
import { useState } from 'react'
import { deferComponent } from '../../platform/deferred/defer-component.ts'
import { DeferredOpening } from '../../platform/deferred/deferred-opening.tsx'
import { QuickButton } from '../../platform/page/quick-button.tsx'
import { useShortcuts } from '../../platform/shortcuts/use-shortcuts.ts'
import { actionGroupLabels } from './action-group-labels.ts'
import { ActionMenu } from './action-menu.tsx'
import { useAvailableActions } from './use-available-actions.ts'

const AccountTasksDialog = deferComponent(() => import('../account-tasks/account-tasks-dialog.tsx'))

type KeyedActionId = keyof typeof keyedActions

/** Known without the server's answer: a key that is pressed before it is there is not lost. */
const keyed = Object.entries(keyedActions) as [KeyedActionId, (typeof keyedActions)[KeyedActionId]][]

/** The buttons of an account page and the keys that do the same (A2, A4). */
export function ActionBar({ onEditLayout }: { onEditLayout?: () => void }) {
  const { actions, openTaskCount, refusalOf, start } = useAvailableActions()
  const [showsTasks, setShowsTasks] = useState(false)

  useShortcuts(
    keyed.map(([id, { label, group, shortcut }]) => ({
      keys: shortcut,
      label,
      group: actionGroupLabels[group],
      run: () => start(id),
    })),
  )
  const quick = (actionId: ActionId, label: string, icon: 'note' | 'message' | 'phone') => (
    <QuickButton icon={icon} disabledReason={refusalOf(actionId)} onClick={() => start(actionId)}>
      {label}
    </QuickButton>
  )
  return (
    <>
      <QuickButton
        icon="task"
        count={openTaskCount || undefined}
        onPointerEnter={AccountTasksDialog.fetchAhead}
        onClick={() => setShowsTasks(true)}
      >
        Tasks
      </QuickButton>
      {quick('addNote', 'Add note', 'note')}
      {quick('addInteraction', 'Add interaction', 'message')}
      {quick('startCall', 'Call now', 'phone')}
      <ActionMenu actions={actions} onStart={start} onEditLayout={onEditLayout} />
      {showsTasks ? (
        <DeferredOpening onClose={() => setShowsTasks(false)}>
          <AccountTasksDialog onClose={() => setShowsTasks(false)} />
        </DeferredOpening>
      ) : null}
    </>
  )
}
