import type { ActionId } from '@arrears/domain/actions/catalog'
import type { RunnableAction } from './action-handler.ts'
import { addFileHandler } from './add-file/perform.ts'
import './add-interaction/mutation.ts'
import { addInteractionHandler } from './add-interaction/perform.ts'
import './add-note/mutation.ts'
import { addNoteHandler } from './add-note/perform.ts'
import './cancel-promise-to-pay/mutation.ts'
import { cancelPromiseToPayHandler } from './cancel-promise-to-pay/perform.ts'
import { createAccountHandler } from './create-account/perform.ts'
import { createClaimHandler } from './create-claim/perform.ts'
import './create-promise-to-pay/mutation.ts'
import { createPromiseToPayHandler } from './create-promise-to-pay/perform.ts'
import './create-task/mutation.ts'
import { createTaskHandler } from './create-task/perform.ts'
import './delete-file/mutation.ts'
import { deleteFileHandler } from './delete-file/perform.ts'
import './download-file/mutation.ts'
import { downloadFileHandler } from './download-file/perform.ts'
import './invalidate-phone-number/mutation.ts'
import { invalidatePhoneNumberHandler } from './invalidate-phone-number/perform.ts'
import './record-payment/mutation.ts'
import { recordPaymentHandler } from './record-payment/perform.ts'
import './archive-metadata-schema/mutation.ts'
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
import './resolve-task/mutation.ts'
import { resolveTaskHandler } from './resolve-task/perform.ts'
import './reverse-ledger-entry/mutation.ts'
import { reverseLedgerEntryHandler } from './reverse-ledger-entry/perform.ts'
import { settleFileScanHandler } from './settle-file-scan/perform.ts'
import { settlePromiseHandler } from './settle-promise/perform.ts'
import './start-call/mutation.ts'
import { startCallHandler } from './start-call/perform.ts'
import './update-debtor/mutation.ts'
import { updateDebtorHandler } from './update-debtor/perform.ts'
import './update-task/mutation.ts'
import { updateTaskHandler } from './update-task/perform.ts'
import './validate-phone-number/mutation.ts'
import { validatePhoneNumberHandler } from './validate-phone-number/perform.ts'

/** Every action of the domain with the side that writes it. */
export const actionHandlers = {
  addNote: addNoteHandler,
  addInteraction: addInteractionHandler,
  startCall: startCallHandler,
  validatePhoneNumber: validatePhoneNumberHandler,
  invalidatePhoneNumber: invalidatePhoneNumberHandler,
  createPromiseToPay: createPromiseToPayHandler,
  recordPayment: recordPaymentHandler,
  cancelPromiseToPay: cancelPromiseToPayHandler,
  reverseLedgerEntry: reverseLedgerEntryHandler,
  createTask: createTaskHandler,
  updateTask: updateTaskHandler,
  resolveTask: resolveTaskHandler,
  addFile: addFileHandler,
  downloadFile: downloadFileHandler,
  rescanFile: rescanFileHandler,
  deleteFile: deleteFileHandler,
  settleFileScan: settleFileScanHandler,
  updateDebtor: updateDebtorHandler,
  setCustomFields: setCustomFieldsHandler,
  revealSensitiveValue: revealSensitiveValueHandler,
  settlePromise: settlePromiseHandler,
  createClaim: createClaimHandler,
  createAccount: createAccountHandler,
} as const satisfies Record<ActionId, RunnableAction>
