import type { ActionId } from '@arrears/domain/actions/catalog'
import type { IconName } from '@arrears/ui/icon'

export const actionIcons: Readonly<Partial<Record<ActionId, IconName>>> = {
  addNote: 'note',
  addInteraction: 'message',
  startCall: 'phone',
  validatePhoneNumber: 'check-circle',
  invalidatePhoneNumber: 'phone-off',
  createPromiseToPay: 'promise',
  recordPayment: 'coins',
  chargePaymentMethod: 'card',
  disableMandate: 'pause',
  enableMandate: 'play',
  cancelPromiseToPay: 'x-circle',
  reverseLedgerEntry: 'reverse',
  prolongateClaim: 'calendar',
  cancelProlongation: 'undo',
  disputeClaim: 'flag',
  resolveDispute: 'check-circle',
  writeOffClaim: 'archive',
  createTask: 'task',
  recordConsent: 'check',
  recordOptOut: 'x-circle',
  setHold: 'lock',
  liftHold: 'undo',
  updateDebtor: 'pencil',
}
