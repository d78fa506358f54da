import type { ActionInfo } from './action-info.ts'

/**
 * The keys of actions that have one, apart from the catalog: a page listens to them from its first paint. Who may do them, and where they
 * are offered, stands in the catalog.
 */
export const keyedActions = {
  addNote: { label: 'Add note', group: 'contact', shortcut: 'o' },
  addInteraction: { label: 'Add interaction', group: 'contact', shortcut: 'i' },
  startCall: { label: 'Call now', group: 'contact', shortcut: 'c' },
  createPromiseToPay: { label: 'Promise to pay', group: 'payment', shortcut: 'p' },
  recordPayment: { label: 'Record payment', group: 'payment', shortcut: 'r' },
  chargePaymentMethod: { label: 'Charge payment method', group: 'payment', shortcut: 'm' },
  createTask: { label: 'Create task', group: 'work', shortcut: 't' },
  setHold: { label: 'Set hold', group: 'work', shortcut: 'h' },
  updateDebtor: { label: 'Edit debtor and contact details', group: 'page', shortcut: 'e' },
} as const satisfies Record<string, Pick<ActionInfo, 'label' | 'group' | 'shortcut'>>
