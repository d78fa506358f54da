import type { actionCatalog, ActionId } from '@arrears/domain/actions/catalog'
import { lazy } from 'react'
import type { ActionScreen } from './action-dialog.ts'

/**
 * The actions that people start in a dialog. The rest are for the system, imports and the API; custom fields are filled in where
 * they stand (see `edit-savers.ts`).
 */
export type DialogActionId = Exclude<
  { [Id in ActionId]: (typeof actionCatalog)[Id]['placement'] extends 'system' ? never : Id }[ActionId],
  'setCustomFields'
>

/** The dialog of every action of the domain that people start, by the same id. */
export const actionScreens = {
  addNote: { dialog: lazy(() => import('./add-note/dialog.tsx')) },
  addInteraction: { dialog: lazy(() => import('./add-interaction/dialog.tsx')) },
  startCall: { dialog: lazy(() => import('./start-call/dialog.tsx')) },
  recordConsent: { dialog: lazy(() => import('./record-consent/dialog.tsx')) },
  recordOptOut: { dialog: lazy(() => import('./record-opt-out/dialog.tsx')) },
  withdrawContactPreference: { dialog: lazy(() => import('./withdraw-contact-preference/dialog.tsx')) },
  validatePhoneNumber: { dialog: lazy(() => import('./validate-phone-number/dialog.tsx')) },
  invalidatePhoneNumber: { dialog: lazy(() => import('./invalidate-phone-number/dialog.tsx')) },
  createPromiseToPay: { dialog: lazy(() => import('./create-promise-to-pay/dialog.tsx')) },
  recordPayment: { dialog: lazy(() => import('./record-payment/dialog.tsx')) },
  chargePaymentMethod: { dialog: lazy(() => import('./charge-payment-method/dialog.tsx')) },
  cancelCharge: { dialog: lazy(() => import('./cancel-charge/dialog.tsx')) },
  disableMandate: { dialog: lazy(() => import('./disable-mandate/dialog.tsx')) },
  enableMandate: { dialog: lazy(() => import('./enable-mandate/dialog.tsx')) },
  cancelPromiseToPay: { dialog: lazy(() => import('./cancel-promise-to-pay/dialog.tsx')) },
  restructureAccount: { dialog: lazy(() => import('./restructure-account/dialog.tsx')) },
  cancelInstalmentPlan: { dialog: lazy(() => import('./cancel-instalment-plan/dialog.tsx')) },
  reverseLedgerEntry: { dialog: lazy(() => import('./reverse-ledger-entry/dialog.tsx')) },
  prolongateClaim: { dialog: lazy(() => import('./prolongate-claim/dialog.tsx')) },
  cancelProlongation: { dialog: lazy(() => import('./cancel-prolongation/dialog.tsx')) },
  disputeClaim: { dialog: lazy(() => import('./dispute-claim/dialog.tsx')) },
  resolveDispute: { dialog: lazy(() => import('./resolve-dispute/dialog.tsx')) },
  writeOffClaim: { dialog: lazy(() => import('./write-off-claim/dialog.tsx')) },
  createTask: { dialog: lazy(() => import('./create-task/dialog.tsx')) },
  updateTask: { dialog: lazy(() => import('./update-task/dialog.tsx')) },
  resolveTask: { dialog: lazy(() => import('./resolve-task/dialog.tsx')) },
  setHold: { dialog: lazy(() => import('./set-hold/dialog.tsx')) },
  liftHold: { dialog: lazy(() => import('./lift-hold/dialog.tsx')) },
  assignToAgency: { dialog: lazy(() => import('./assign-to-agency/dialog.tsx')) },
  recallFromAgency: { dialog: lazy(() => import('./recall-from-agency/dialog.tsx')) },
  deleteFile: { dialog: lazy(() => import('./delete-file/dialog.tsx')) },
  updateDebtor: { dialog: lazy(() => import('./update-debtor/dialog.tsx')) },
} as const satisfies Record<DialogActionId, ActionScreen>

export function isDialogAction(id: string): id is DialogActionId {
  return Object.hasOwn(actionScreens, id)
}
