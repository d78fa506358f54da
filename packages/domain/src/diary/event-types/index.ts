import type { EventType } from '../define-event-type.ts'
import { accountCreated } from './account-created/event-type.ts'
import { callStarted } from './call-started/event-type.ts'
import { claimCreated } from './claim-created/event-type.ts'
import { claimSettled } from './claim-settled/event-type.ts'
import { customFieldsUpdated } from './custom-fields-updated/event-type.ts'
import { debtorUpdated } from './debtor-updated/event-type.ts'
import { emailDelivered } from './email-delivered/event-type.ts'
import { entryReversed } from './entry-reversed/event-type.ts'
import { fileAdded } from './file-added/event-type.ts'
import { fileBlocked } from './file-blocked/event-type.ts'
import { fileDeleted } from './file-deleted/event-type.ts'
import { fileDownloaded } from './file-downloaded/event-type.ts'
import { fileRescanned } from './file-rescanned/event-type.ts'
import { fileScanned } from './file-scanned/event-type.ts'
import { interactionAdded } from './interaction-added/event-type.ts'
import { noteAdded } from './note-added/event-type.ts'
import { paymentRecorded } from './payment-recorded/event-type.ts'
import { phoneInvalidated } from './phone-invalidated/event-type.ts'
import { phoneValidated } from './phone-validated/event-type.ts'
import { promiseBroken } from './promise-broken/event-type.ts'
import { promiseCancelled } from './promise-cancelled/event-type.ts'
import { promiseKept } from './promise-kept/event-type.ts'
import { promiseMade } from './promise-made/event-type.ts'
import { promisePartKept } from './promise-part-kept/event-type.ts'
import { sensitiveRevealed } from './sensitive-revealed/event-type.ts'
import { smsDelivered } from './sms-delivered/event-type.ts'
import { taskCreated } from './task-created/event-type.ts'
import { taskResolved } from './task-resolved/event-type.ts'
import { taskUpdated } from './task-updated/event-type.ts'

/** Everything that can stand in the diary (D1), in the order filters list it. */
export const eventTypes = {
  noteAdded,
  interactionAdded,
  callStarted,
  promiseMade,
  promiseKept,
  promisePartKept,
  promiseBroken,
  promiseCancelled,
  paymentRecorded,
  entryReversed,
  claimCreated,
  claimSettled,
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
  debtorUpdated,
  customFieldsUpdated,
  sensitiveRevealed,
  emailDelivered,
  smsDelivered,
  accountCreated,
} as const satisfies Record<string, EventType>

export type DiaryEventType = keyof typeof eventTypes
