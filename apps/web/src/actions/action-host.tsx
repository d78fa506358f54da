import { useSyncExternalStore } from 'react'
import {
  closeAction,
  requestedAction,
  subscribeToActionRequests,
} from '../platform/action-requests/open-action.ts'
import { actionScreens, isDialogAction } from './index.ts'

/** Draws the dialog of the action that was asked for. Stands once, above every page, where it and the dialog are waited for. */
export function ActionHost() {
  const request = useSyncExternalStore(subscribeToActionRequests, requestedAction)
  if (!request || !isDialogAction(request.actionId)) return null
  const { actionId, ...about } = request
  const ActionDialog = actionScreens[actionId].dialog
  const key = `${actionId} ${about.accountId} ${about.subjectId ?? ''}`
  return <ActionDialog key={key} {...about} onClose={closeAction} />
}
