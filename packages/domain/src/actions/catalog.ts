import type { Permission } from '../permissions/permissions.ts'

/** What menus, shortcuts and the palette need to know of an action; no schemas, so that it loads with the first page. */
export interface ActionInfo {
  readonly label: string
  readonly group: 'contact' | 'payment' | 'work' | 'page'
  readonly permission: Permission
  /** Single key, or keys one after the other, when no text is being typed. */
  readonly shortcut?: string
  /**
   * Where it is offered: in the Actions menu; beside the thing it changes (a task, an entry), with a form; or with no form,
   * because the system, imports, the API or a control of its own alone use it.
   */
  readonly placement: 'menu' | 'inline' | 'system'
}

/** Every action, in the order of the menu. The key is its id and the name of its mutation. */
export const actionCatalog = {
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
  recordConsent: {
    label: 'Record consent',
    group: 'contact',
    permission: 'contactPreference:record',
    placement: 'menu',
  },
  recordOptOut: {
    label: 'Record opt-out',
    group: 'contact',
    permission: 'contactPreference:record',
    placement: 'menu',
  },
  withdrawContactPreference: {
    label: 'Withdraw consent or opt-out',
    group: 'contact',
    permission: 'contactPreference:withdraw',
    placement: 'inline',
  },
  validatePhoneNumber: {
    label: 'Validate phone number',
    group: 'contact',
    permission: 'phone:validate',
    placement: 'menu',
  },
  invalidatePhoneNumber: {
    label: 'Invalidate phone number',
    group: 'contact',
    permission: 'phone:invalidate',
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
  cancelPromiseToPay: {
    label: 'Cancel promise',
    group: 'payment',
    permission: 'promise:cancel',
    placement: 'menu',
  },
  restructureAccount: {
    label: 'Restructure account',
    group: 'payment',
    permission: 'plan:create',
    placement: 'menu',
  },
  cancelInstalmentPlan: {
    label: 'Cancel instalment plan',
    group: 'payment',
    permission: 'plan:cancel',
    placement: 'menu',
  },
  reverseLedgerEntry: {
    label: 'Reverse an entry',
    group: 'payment',
    permission: 'ledger:reverse',
    placement: 'menu',
  },
  disableMandate: {
    label: 'Disable mandate',
    group: 'payment',
    permission: 'mandate:disable',
    placement: 'menu',
  },
  enableMandate: {
    label: 'Enable mandate',
    group: 'payment',
    permission: 'mandate:enable',
    placement: 'menu',
  },
  prolongateClaim: {
    label: 'Prolongate claim',
    group: 'payment',
    permission: 'claim:prolongate',
    placement: 'menu',
  },
  cancelProlongation: {
    label: 'Cancel prolongation',
    group: 'payment',
    permission: 'prolongation:cancel',
    placement: 'menu',
  },
  disputeClaim: {
    label: 'Dispute claim',
    group: 'payment',
    permission: 'claim:dispute',
    placement: 'menu',
  },
  resolveDispute: {
    label: 'Resolve dispute',
    group: 'payment',
    permission: 'dispute:resolve',
    placement: 'menu',
  },
  writeOffClaim: {
    label: 'Write off claim',
    group: 'payment',
    permission: 'claim:write-off',
    placement: 'menu',
  },
  createTask: {
    label: 'Create task',
    group: 'work',
    permission: 'task:create',
    shortcut: 't',
    placement: 'menu',
  },
  updateTask: { label: 'Edit task', group: 'work', permission: 'task:edit', placement: 'inline' },
  resolveTask: { label: 'Resolve task', group: 'work', permission: 'task:resolve', placement: 'inline' },
  addFile: { label: 'Add file', group: 'page', permission: 'file:add', placement: 'system' },
  downloadFile: { label: 'Download file', group: 'page', permission: 'file:download', placement: 'system' },
  rescanFile: { label: 'Check file again', group: 'page', permission: 'file:scan', placement: 'system' },
  deleteFile: { label: 'Delete file', group: 'page', permission: 'file:delete', placement: 'inline' },
  settleFileScan: {
    label: 'Check file',
    group: 'page',
    permission: 'file:settle',
    placement: 'system',
  },
  setHold: { label: 'Set hold', group: 'work', permission: 'hold:set', shortcut: 'h', placement: 'menu' },
  liftHold: { label: 'Lift hold', group: 'work', permission: 'hold:lift', placement: 'menu' },
  endHold: { label: 'End hold that is over', group: 'work', permission: 'hold:lift', placement: 'system' },
  assignToAgency: {
    label: 'Assign to agency',
    group: 'work',
    permission: 'agency:assign',
    placement: 'menu',
  },
  recallFromAgency: {
    label: 'Recall from agency',
    group: 'work',
    permission: 'agency:assign',
    placement: 'menu',
  },
  updateDebtor: {
    label: 'Edit debtor and contact details',
    group: 'page',
    permission: 'debtor:edit',
    shortcut: 'e',
    placement: 'menu',
  },
  setCustomFields: {
    label: 'Fill in custom fields',
    group: 'page',
    permission: 'customField:edit',
    placement: 'inline',
  },
  revealSensitiveValue: {
    label: 'Reveal masked value',
    group: 'page',
    permission: 'sensitive:reveal',
    placement: 'system',
  },
  settleInstalmentPlan: {
    label: 'Settle instalment plan',
    group: 'payment',
    permission: 'plan:settle',
    placement: 'system',
  },
  settlePromise: {
    label: 'Settle promise that is due',
    group: 'payment',
    permission: 'promise:settle',
    placement: 'system',
  },
  addPaymentMethod: {
    label: 'Add payment method',
    group: 'payment',
    permission: 'paymentMethod:add',
    placement: 'system',
  },
  submitCharge: {
    label: 'Submit charge that is due',
    group: 'payment',
    permission: 'charge:settle',
    placement: 'system',
  },
  settleCharge: {
    label: 'Book what became of a charge',
    group: 'payment',
    permission: 'charge:settle',
    placement: 'system',
  },
  createClaim: { label: 'Create claim', group: 'payment', permission: 'claim:create', placement: 'system' },
  updateSettings: {
    label: 'Change settings',
    group: 'page',
    permission: 'settings:edit-account',
    placement: 'system',
  },
  createAccount: {
    label: 'Create account',
    group: 'work',
    permission: 'account:create',
    placement: 'system',
  },
} as const satisfies Record<string, ActionInfo>

export type ActionId = keyof typeof actionCatalog
