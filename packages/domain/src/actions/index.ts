import { addFile } from './add-file/rule.ts'
import { addInteraction } from './add-interaction/rule.ts'
import { addNote } from './add-note/rule.ts'
import { cancelProlongation } from './cancel-prolongation/rule.ts'
import { cancelCharge } from './cancel-charge/rule.ts'
import { cancelInstalmentPlan } from './cancel-instalment-plan/rule.ts'
import { cancelPromiseToPay } from './cancel-promise-to-pay/rule.ts'
import { addPaymentMethod } from './add-payment-method/rule.ts'
import type { ActionId } from './catalog.ts'
import { chargePaymentMethod } from './charge-payment-method/rule.ts'
import { createAccount } from './create-account/rule.ts'
import { createClaim } from './create-claim/rule.ts'
import { createPromiseToPay } from './create-promise-to-pay/rule.ts'
import { createTask } from './create-task/rule.ts'
import { deleteFile } from './delete-file/rule.ts'
import { downloadFile } from './download-file/rule.ts'
import { disableMandate } from './disable-mandate/rule.ts'
import { enableMandate } from './enable-mandate/rule.ts'
import { endCall } from './end-call/rule.ts'
import { endHold } from './end-hold/rule.ts'
import { invalidatePhoneNumber } from './invalidate-phone-number/rule.ts'
import { disputeClaim } from './dispute-claim/rule.ts'
import { prolongateClaim } from './prolongate-claim/rule.ts'
import { assignAccount } from './assign-account/rule.ts'
import { assignToAgency } from './assign-to-agency/rule.ts'
import { recallFromAgency } from './recall-from-agency/rule.ts'
import { liftHold } from './lift-hold/rule.ts'
import { recordConsent } from './record-consent/rule.ts'
import { recordOptOut } from './record-opt-out/rule.ts'
import { recordPayment } from './record-payment/rule.ts'
import { rescanFile } from './rescan-file/rule.ts'
import { resolveDispute } from './resolve-dispute/rule.ts'
import { resolveTask } from './resolve-task/rule.ts'
import { restructureAccount } from './restructure-account/rule.ts'
import { revealSensitiveValue } from './reveal-sensitive-value/rule.ts'
import { reverseLedgerEntry } from './reverse-ledger-entry/rule.ts'
import { setCustomFields } from './set-custom-fields/rule.ts'
import { settleFileScan } from './settle-file-scan/rule.ts'
import { settleCall } from './settle-call/rule.ts'
import { settleCharge } from './settle-charge/rule.ts'
import { setHold } from './set-hold/rule.ts'
import { settleInstalmentPlan } from './settle-instalment-plan/rule.ts'
import { settlePromise } from './settle-promise/rule.ts'
import { startCall } from './start-call/rule.ts'
import { submitCall } from './submit-call/rule.ts'
import { submitCharge } from './submit-charge/rule.ts'
import { updateDebtor } from './update-debtor/rule.ts'
import { updateSettings } from './update-settings/rule.ts'
import { updateTask } from './update-task/rule.ts'
import { validatePhoneNumber } from './validate-phone-number/rule.ts'
import { withdrawContactPreference } from './withdraw-contact-preference/rule.ts'
import { writeOffClaim } from './write-off-claim/rule.ts'

/** Every rule, by the id that the catalog gives it; the compiler sees to it that none is missing or under another's name. */
export const actionRules = {
  addNote,
  addInteraction,
  startCall,
  recordConsent,
  recordOptOut,
  withdrawContactPreference,
  validatePhoneNumber,
  invalidatePhoneNumber,
  createPromiseToPay,
  recordPayment,
  chargePaymentMethod,
  cancelPromiseToPay,
  restructureAccount,
  cancelInstalmentPlan,
  reverseLedgerEntry,
  disableMandate,
  enableMandate,
  prolongateClaim,
  cancelProlongation,
  disputeClaim,
  resolveDispute,
  writeOffClaim,
  createTask,
  updateTask,
  resolveTask,
  addFile,
  downloadFile,
  rescanFile,
  deleteFile,
  settleFileScan,
  setHold,
  liftHold,
  endHold,
  assignAccount,
  assignToAgency,
  recallFromAgency,
  updateDebtor,
  setCustomFields,
  revealSensitiveValue,
  settleInstalmentPlan,
  settlePromise,
  addPaymentMethod,
  cancelCharge,
  submitCharge,
  settleCharge,
  endCall,
  submitCall,
  settleCall,
  createClaim,
  updateSettings,
  createAccount,
} as const satisfies { readonly [Id in ActionId]: { readonly id: Id } }

export type ActionRules = typeof actionRules

/** The actions on an account, which `Account.availableActions` lists. */
export type AccountActionId = {
  [Id in ActionId]: ActionRules[Id]['scope'] extends 'account' ? Id : never
}[ActionId]
