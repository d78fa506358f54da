import type { ActionInfo } from './action-info.ts'

/** The actions with keys of their own, apart from the catalog: a page listens to them from its first paint. */
export const keyedActions = {
  addNote: {
    label: 'Add note',
    group: 'contact',
    permission: 'note:create',
    shortcut: 'o',
    placement: 'menu',
  },
  addInteraction: {
    label: 'Add interaction',
    group: 'contact',
    permission: 'interaction:create',
    shortcut: 'i',
    placement: 'menu',
  },
  startCall: {
    label: 'Call now',
    group: 'contact',
    permission: 'call:start',
    shortcut: 'c',
    placement: 'menu',
  },
  createPromiseToPay: {
    label: 'Promise to pay',
    group: 'payment',
    permission: 'promise:create',
    shortcut: 'p',
    placement: 'menu',
  },
  recordPayment: {
    label: 'Record payment',
    group: 'payment',
    permission: 'payment:record',
    shortcut: 'r',
    placement: 'menu',
  },
  chargePaymentMethod: {
    label: 'Charge payment method',
    group: 'payment',
    permission: 'payment:charge',
    shortcut: 'm',
    placement: 'menu',
  },
  createTask: {
    label: 'Create task',
    group: 'work',
    permission: 'task:create',
    shortcut: 't',
    placement: 'menu',
  },
  setHold: { label: 'Set hold', group: 'work', permission: 'hold:set', shortcut: 'h', placement: 'menu' },
  updateDebtor: {
    label: 'Edit debtor and contact details',
    group: 'page',
    permission: 'debtor:edit',
    shortcut: 'e',
    placement: 'menu',
  },
} as const satisfies Record<string, ActionInfo>
