import type { ActionId } from '@arrears/domain/actions/catalog'

/** What a dialog starts with, where the one who opens it knows more than the account. */
export interface ActionPreset {
  readonly method?: string
  readonly direction?: string
  readonly phoneId?: string
  /** Milliseconds since 1970 at which the call was handed to the telephone; shown as a running timer. */
  readonly callStartedAt?: number
  /** A call that a telephone provider places; how it goes is shown and filled in. */
  readonly callId?: string
  /** A claim that the dialog is opened for. */
  readonly claimId?: string
  /** Which field is to have the focus, as it is called. */
  readonly field?: string
}

export interface ActionRequest {
  readonly actionId: ActionId
  readonly accountId: string
  /** ISO 4217 code of the account. */
  readonly currency: string
  /** What the action is about when it is opened beside a thing: a task, an entry, a promise, a phone number, a debtor. */
  readonly subjectId?: string
  readonly preset?: ActionPreset
}

type Listener = () => void

const listeners = new Set<Listener>()
let current: ActionRequest | undefined

function replace(next: ActionRequest | undefined): void {
  current = next
  for (const listener of listeners) listener()
}

/**
 * Opens the dialog of an action over whatever page is shown. A page, a widget or a toast asks; the host that draws the dialog
 * stands above them, so that no area needs to know the dialogs.
 */
export function openAction(actionId: ActionId, about: Omit<ActionRequest, 'actionId'>): void {
  replace({ actionId, ...about })
}

export function closeAction(): void {
  replace(undefined)
}

export function requestedAction(): ActionRequest | undefined {
  return current
}

export function subscribeToActionRequests(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
