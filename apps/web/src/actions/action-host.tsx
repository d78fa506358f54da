import { toast } from '@arrears/ui/toast'
import { CatchBoundary } from '@tanstack/react-router'
import { Suspense, useEffect, useSyncExternalStore } from 'react'
import {
  closeAction,
  requestedAction,
  subscribeToActionRequests,
} from '../platform/action-requests/open-action.ts'
import { actionScreens, isDialogAction } from './index.ts'

/** Draws the dialog of the action that was asked for. Stands once, above every page. */
export function ActionHost() {
  const request = useSyncExternalStore(subscribeToActionRequests, requestedAction)
  if (!request || !isDialogAction(request.actionId)) return null
  const { actionId, ...about } = request
  const ActionDialog = actionScreens[actionId].dialog
  const key = `${actionId} ${about.accountId} ${about.subjectId ?? ''}`
  return (
    <CatchBoundary getResetKey={() => key} errorComponent={CouldNotOpen}>
      <Suspense fallback={null}>
        <ActionDialog key={key} {...about} onClose={closeAction} />
      </Suspense>
    </CatchBoundary>
  )
}

/** The page beneath goes on as before. */
function CouldNotOpen() {
  useEffect(() => {
    closeAction()
    toast.show({ message: 'This could not be opened. Check your connection and try again.', tone: 'danger' })
  }, [])
  return null
}
