import type { EventType } from '../define-event-type.ts'
import { accountAssigned } from './account-assigned/event-type.ts'
import { accountCreated } from './account-created/event-type.ts'
import { callEnded } from './call-ended/event-type.ts'
import { callStarted } from './call-started/event-type.ts'
import { chargeCancelled } from './charge-cancelled/event-type.ts'
import { chargeFailed } from './charge-failed/event-type.ts'
import { chargeReturned } from './charge-returned/event-type.ts'
import { chargeStarted } from './charge-started/event-type.ts'
import { chargeSubmitted } from './charge-submitted/event-type.ts'
import { chargeSucceeded } from './charge-succeeded/event-type.ts'
import { creditApplied } from './credit-applied/event-type.ts'
import { claimCreated } from './claim-created/event-type.ts'
import { claimDisputed } from './claim-disputed/event-type.ts'
import { claimProlongated } from './claim-prolongated/event-type.ts'
import { claimRecovered } from './claim-recovered/event-type.ts'
import { claimSettled } from './claim-settled/event-type.ts'
import { consentRecorded } from './consent-recorded/event-type.ts'
import { contactPolicyOverridden } from './contact-policy-overridden/event-type.ts'
import { contactPreferenceWithdrawn } from './contact-preference-withdrawn/event-type.ts'
import { claimWrittenOff } from './claim-written-off/event-type.ts'
import { customFieldsUpdated } from './custom-fields-updated/event-type.ts'
import { debtorUpdated } from './debtor-updated/event-type.ts'
import { disputeResolved } from './dispute-resolved/event-type.ts'
import { emailDelivered } from './email-delivered/event-type.ts'
import { entryReversed } from './entry-reversed/event-type.ts'
import { fileAdded } from './file-added/event-type.ts'
import { fileBlocked } from './file-blocked/event-type.ts'
import { fileDeleted } from './file-deleted/event-type.ts'
import { fileDownloaded } from './file-downloaded/event-type.ts'
import { fileRescanned } from './file-rescanned/event-type.ts'
import { fileScanned } from './file-scanned/event-type.ts'
import { holdEnded } from './hold-ended/event-type.ts'
import { agencyAssigned } from './agency-assigned/event-type.ts'
import { agencyRecalled } from './agency-recalled/event-type.ts'
import { holdLifted } from './hold-lifted/event-type.ts'
import { holdSet } from './hold-set/event-type.ts'
import { interactionAdded } from './interaction-added/event-type.ts'
import { mandateDisabled } from './mandate-disabled/event-type.ts'
import { mandateEnabled } from './mandate-enabled/event-type.ts'
import { noteAdded } from './note-added/event-type.ts'
import { optOutRecorded } from './opt-out-recorded/event-type.ts'
import { paymentMethodAdded } from './payment-method-added/event-type.ts'
import { paymentRecorded } from './payment-recorded/event-type.ts'
import { phoneInvalidated } from './phone-invalidated/event-type.ts'
import { phoneValidated } from './phone-validated/event-type.ts'
import { prolongationCancelled } from './prolongation-cancelled/event-type.ts'
import { instalmentBroken } from './instalment-broken/event-type.ts'
import { instalmentDue } from './instalment-due/event-type.ts'
import { instalmentKept } from './instalment-kept/event-type.ts'
import { instalmentPartKept } from './instalment-part-kept/event-type.ts'
import { planAgreed } from './plan-agreed/event-type.ts'
import { planBroken } from './plan-broken/event-type.ts'
import { planCancelled } from './plan-cancelled/event-type.ts'
import { planKept } from './plan-kept/event-type.ts'
import { promiseBroken } from './promise-broken/event-type.ts'
import { promiseCancelled } from './promise-cancelled/event-type.ts'
import { promiseKept } from './promise-kept/event-type.ts'
import { promiseMade } from './promise-made/event-type.ts'
import { promisePartKept } from './promise-part-kept/event-type.ts'
import { sensitiveRevealed } from './sensitive-revealed/event-type.ts'
import { settingsUpdated } from './settings-updated/event-type.ts'
import { smsDelivered } from './sms-delivered/event-type.ts'
import { taskCreated } from './task-created/event-type.ts'
import { taskResolved } from './task-resolved/event-type.ts'
import { taskUpdated } from './task-updated/event-type.ts'

/** Everything that can stand in the diary (D1), in the order filters list it. */
export const eventTypes = {
  noteAdded,
  interactionAdded,
  callStarted,
  callEnded,
  contactPolicyOverridden,
  consentRecorded,
  optOutRecorded,
  contactPreferenceWithdrawn,
  promiseMade,
  promiseKept,
  promisePartKept,
  promiseBroken,
  promiseCancelled,
  planAgreed,
  planKept,
  planBroken,
  planCancelled,
  instalmentDue,
  instalmentKept,
  instalmentPartKept,
  instalmentBroken,
  paymentRecorded,
  chargeStarted,
  chargeSubmitted,
  chargeSucceeded,
  chargeCancelled,
  chargeFailed,
  chargeReturned,
  paymentMethodAdded,
  mandateDisabled,
  mandateEnabled,
  entryReversed,
  claimCreated,
  claimSettled,
  creditApplied,
  claimProlongated,
  prolongationCancelled,
  claimDisputed,
  disputeResolved,
  claimWrittenOff,
  claimRecovered,
  taskCreated,
  taskUpdated,
  taskResolved,
  fileAdded,
  fileScanned,
  fileBlocked,
  fileRescanned,
  fileDownloaded,
  fileDeleted,
  phoneValidated,
  phoneInvalidated,
  holdSet,
  holdLifted,
  accountAssigned,
  agencyAssigned,
  agencyRecalled,
  holdEnded,
  debtorUpdated,
  customFieldsUpdated,
  settingsUpdated,
  sensitiveRevealed,
  emailDelivered,
  smsDelivered,
  accountCreated,
} as const satisfies Record<string, EventType>

export type DiaryEventType = keyof typeof eventTypes
