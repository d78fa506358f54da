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
  cancelPromiseToPay: 'x-circle',
  reverseLedgerEntry: 'reverse',
  createTask: 'task',
  updateDebtor: 'pencil',
}
