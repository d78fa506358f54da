import type { actionCatalog, ActionId } from '@arrears/domain/actions/catalog'
import { deferComponent } from '../platform/deferred/defer-component.ts'
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
  addNote: { dialog: deferComponent(() => import('./add-note/dialog.tsx')) },
  addInteraction: { dialog: deferComponent(() => import('./add-interaction/dialog.tsx')) },
  startCall: { dialog: deferComponent(() => import('./start-call/dialog.tsx')) },
  recordConsent: { dialog: deferComponent(() => import('./record-consent/dialog.tsx')) },
  recordOptOut: { dialog: deferComponent(() => import('./record-opt-out/dialog.tsx')) },
  withdrawContactPreference: {
    dialog: deferComponent(() => import('./withdraw-contact-preference/dialog.tsx')),
  },
  validatePhoneNumber: { dialog: deferComponent(() => import('./validate-phone-number/dialog.tsx')) },
  invalidatePhoneNumber: { dialog: deferComponent(() => import('./invalidate-phone-number/dialog.tsx')) },
  createPromiseToPay: { dialog: deferComponent(() => import('./create-promise-to-pay/dialog.tsx')) },
  recordPayment: { dialog: deferComponent(() => import('./record-payment/dialog.tsx')) },
  chargePaymentMethod: { dialog: deferComponent(() => import('./charge-payment-method/dialog.tsx')) },
  cancelCharge: { dialog: deferComponent(() => import('./cancel-charge/dialog.tsx')) },
  disableMandate: { dialog: deferComponent(() => import('./disable-mandate/dialog.tsx')) },
  enableMandate: { dialog: deferComponent(() => import('./enable-mandate/dialog.tsx')) },
  cancelPromiseToPay: { dialog: deferComponent(() => import('./cancel-promise-to-pay/dialog.tsx')) },
  restructureAccount: { dialog: deferComponent(() => import('./restructure-account/dialog.tsx')) },
  cancelInstalmentPlan: { dialog: deferComponent(() => import('./cancel-instalment-plan/dialog.tsx')) },
  reverseLedgerEntry: { dialog: deferComponent(() => import('./reverse-ledger-entry/dialog.tsx')) },
  prolongateClaim: { dialog: deferComponent(() => import('./prolongate-claim/dialog.tsx')) },
  cancelProlongation: { dialog: deferComponent(() => import('./cancel-prolongation/dialog.tsx')) },
  disputeClaim: { dialog: deferComponent(() => import('./dispute-claim/dialog.tsx')) },
  resolveDispute: { dialog: deferComponent(() => import('./resolve-dispute/dialog.tsx')) },
  writeOffClaim: { dialog: deferComponent(() => import('./write-off-claim/dialog.tsx')) },
  createTask: { dialog: deferComponent(() => import('./create-task/dialog.tsx')) },
  updateTask: { dialog: deferComponent(() => import('./update-task/dialog.tsx')) },
  resolveTask: { dialog: deferComponent(() => import('./resolve-task/dialog.tsx')) },
  setHold: { dialog: deferComponent(() => import('./set-hold/dialog.tsx')) },
  liftHold: { dialog: deferComponent(() => import('./lift-hold/dialog.tsx')) },
  assignAccount: { dialog: deferComponent(() => import('./assign-account/dialog.tsx')) },
  assignToAgency: { dialog: deferComponent(() => import('./assign-to-agency/dialog.tsx')) },
  recallFromAgency: { dialog: deferComponent(() => import('./recall-from-agency/dialog.tsx')) },
  deleteFile: { dialog: deferComponent(() => import('./delete-file/dialog.tsx')) },
  updateDebtor: { dialog: deferComponent(() => import('./update-debtor/dialog.tsx')) },
} as const satisfies Record<DialogActionId, ActionScreen>

export function isDialogAction(id: string): id is DialogActionId {
  return Object.hasOwn(actionScreens, id)
}
