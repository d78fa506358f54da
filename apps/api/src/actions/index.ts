import type { ActionId } from '@arrears/domain/actions/catalog'
import type { RunnableAction } from './action-handler.ts'
import { addFileHandler } from './add-file/perform.ts'
import './add-interaction/mutation.ts'
import { addInteractionHandler } from './add-interaction/perform.ts'
import './add-note/mutation.ts'
import { addNoteHandler } from './add-note/perform.ts'
import './cancel-prolongation/mutation.ts'
import { cancelProlongationHandler } from './cancel-prolongation/perform.ts'
import './cancel-charge/mutation.ts'
import { cancelChargeHandler } from './cancel-charge/perform.ts'
import './cancel-instalment-plan/mutation.ts'
import { cancelInstalmentPlanHandler } from './cancel-instalment-plan/perform.ts'
import './add-payment-method/mutation.ts'
import { addPaymentMethodHandler } from './add-payment-method/perform.ts'
import './cancel-promise-to-pay/mutation.ts'
import { cancelPromiseToPayHandler } from './cancel-promise-to-pay/perform.ts'
import { createAccountHandler } from './create-account/perform.ts'
import { createClaimHandler } from './create-claim/perform.ts'
import './charge-payment-method/mutation.ts'
import { chargePaymentMethodHandler } from './charge-payment-method/perform.ts'
import './create-promise-to-pay/mutation.ts'
import { createPromiseToPayHandler } from './create-promise-to-pay/perform.ts'
import './create-task/mutation.ts'
import { createTaskHandler } from './create-task/perform.ts'
import './delete-file/mutation.ts'
import { deleteFileHandler } from './delete-file/perform.ts'
import './download-file/mutation.ts'
import { downloadFileHandler } from './download-file/perform.ts'
import './dispute-claim/mutation.ts'
import { disputeClaimHandler } from './dispute-claim/perform.ts'
import './disable-mandate/mutation.ts'
import { disableMandateHandler } from './disable-mandate/perform.ts'
import './enable-mandate/mutation.ts'
import { enableMandateHandler } from './enable-mandate/perform.ts'
import './end-call/mutation.ts'
import { endCallHandler } from './end-call/perform.ts'
import { endHoldHandler } from './end-hold/perform.ts'
import './invalidate-phone-number/mutation.ts'
import { invalidatePhoneNumberHandler } from './invalidate-phone-number/perform.ts'
import './prolongate-claim/mutation.ts'
import { prolongateClaimHandler } from './prolongate-claim/perform.ts'
import './archive-agency/mutation.ts'
import './restore-agency/mutation.ts'
import './save-agency/mutation.ts'
import './assign-account/mutation.ts'
import { assignAccountHandler } from './assign-account/perform.ts'
import './assign-to-agency/mutation.ts'
import { assignToAgencyHandler } from './assign-to-agency/perform.ts'
import './recall-from-agency/mutation.ts'
import { recallFromAgencyHandler } from './recall-from-agency/perform.ts'
import './lift-hold/mutation.ts'
import { liftHoldHandler } from './lift-hold/perform.ts'
import './record-consent/mutation.ts'
import { recordConsentHandler } from './record-consent/perform.ts'
import './record-opt-out/mutation.ts'
import { recordOptOutHandler } from './record-opt-out/perform.ts'
import './record-payment/mutation.ts'
import { recordPaymentHandler } from './record-payment/perform.ts'
import './archive-metadata-schema/mutation.ts'
import './archive-worklist/mutation.ts'
import './save-worklist/mutation.ts'
import './create-metadata-schema/mutation.ts'
import './publish-layout/mutation.ts'
import './reset-layout/mutation.ts'
import './roll-back-layout/mutation.ts'
import './save-layout-draft/mutation.ts'
import './update-metadata-schema/mutation.ts'
import './reveal-sensitive-value/mutation.ts'
import { revealSensitiveValueHandler } from './reveal-sensitive-value/perform.ts'
import './set-custom-fields/mutation.ts'
import { setCustomFieldsHandler } from './set-custom-fields/perform.ts'
import './rescan-file/mutation.ts'
import { rescanFileHandler } from './rescan-file/perform.ts'
import './resolve-dispute/mutation.ts'
import { resolveDisputeHandler } from './resolve-dispute/perform.ts'
import './resolve-task/mutation.ts'
import { resolveTaskHandler } from './resolve-task/perform.ts'
import './restructure-account/mutation.ts'
import { restructureAccountHandler } from './restructure-account/perform.ts'
import './reverse-ledger-entry/mutation.ts'
import { reverseLedgerEntryHandler } from './reverse-ledger-entry/perform.ts'
import { settleFileScanHandler } from './settle-file-scan/perform.ts'
import { settleChargeHandler } from './settle-charge/perform.ts'
import { settleInstalmentPlanHandler } from './settle-instalment-plan/perform.ts'
import './set-hold/mutation.ts'
import { setHoldHandler } from './set-hold/perform.ts'
import './set-own-phone/mutation.ts'
import { settleCallHandler } from './settle-call/perform.ts'
import { settlePromiseHandler } from './settle-promise/perform.ts'
import './start-call/mutation.ts'
import { startCallHandler } from './start-call/perform.ts'
import { submitCallHandler } from './submit-call/perform.ts'
import { submitChargeHandler } from './submit-charge/perform.ts'
import './update-debtor/mutation.ts'
import { updateDebtorHandler } from './update-debtor/perform.ts'
import './update-settings/mutation.ts'
import { updateSettingsHandler } from './update-settings/perform.ts'
import './update-task/mutation.ts'
import { updateTaskHandler } from './update-task/perform.ts'
import './validate-phone-number/mutation.ts'
import { validatePhoneNumberHandler } from './validate-phone-number/perform.ts'
import './withdraw-contact-preference/mutation.ts'
import { withdrawContactPreferenceHandler } from './withdraw-contact-preference/perform.ts'
import './write-off-claim/mutation.ts'
import { writeOffClaimHandler } from './write-off-claim/perform.ts'

/** Every action of the domain with the side that writes it. */
export const actionHandlers = {
  addNote: addNoteHandler,
  addInteraction: addInteractionHandler,
  startCall: startCallHandler,
  recordConsent: recordConsentHandler,
  recordOptOut: recordOptOutHandler,
  withdrawContactPreference: withdrawContactPreferenceHandler,
  validatePhoneNumber: validatePhoneNumberHandler,
  invalidatePhoneNumber: invalidatePhoneNumberHandler,
  createPromiseToPay: createPromiseToPayHandler,
  recordPayment: recordPaymentHandler,
  chargePaymentMethod: chargePaymentMethodHandler,
  cancelPromiseToPay: cancelPromiseToPayHandler,
  restructureAccount: restructureAccountHandler,
  cancelInstalmentPlan: cancelInstalmentPlanHandler,
  reverseLedgerEntry: reverseLedgerEntryHandler,
  prolongateClaim: prolongateClaimHandler,
  cancelProlongation: cancelProlongationHandler,
  disputeClaim: disputeClaimHandler,
  resolveDispute: resolveDisputeHandler,
  writeOffClaim: writeOffClaimHandler,
  disableMandate: disableMandateHandler,
  enableMandate: enableMandateHandler,
  createTask: createTaskHandler,
  updateTask: updateTaskHandler,
  resolveTask: resolveTaskHandler,
  addFile: addFileHandler,
  downloadFile: downloadFileHandler,
  rescanFile: rescanFileHandler,
  deleteFile: deleteFileHandler,
  settleFileScan: settleFileScanHandler,
  setHold: setHoldHandler,
  liftHold: liftHoldHandler,
  endHold: endHoldHandler,
  assignAccount: assignAccountHandler,
  assignToAgency: assignToAgencyHandler,
  recallFromAgency: recallFromAgencyHandler,
  updateDebtor: updateDebtorHandler,
  setCustomFields: setCustomFieldsHandler,
  revealSensitiveValue: revealSensitiveValueHandler,
  settleInstalmentPlan: settleInstalmentPlanHandler,
  settlePromise: settlePromiseHandler,
  addPaymentMethod: addPaymentMethodHandler,
  cancelCharge: cancelChargeHandler,
  submitCharge: submitChargeHandler,
  settleCharge: settleChargeHandler,
  endCall: endCallHandler,
  submitCall: submitCallHandler,
  settleCall: settleCallHandler,
  createClaim: createClaimHandler,
  updateSettings: updateSettingsHandler,
  createAccount: createAccountHandler,
} as const satisfies Record<ActionId, RunnableAction>
