import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import type { DialogActionId } from '../../actions/index.ts'
import { ids } from '../ids.ts'
import { assignmentAnswers } from './assignment-answers.ts'

/** One dialog, how it is filled in, and what its mutation answers. */
export interface DialogCase {
  readonly action: DialogActionId
  readonly subjectId?: string
  readonly button: string | RegExp
  /** What must be filled in, by the schema that the browser checks with; none where the server alone can tell. */
  readonly required?: () => readonly HTMLElement[]
  readonly fill: (user: UserEvent) => Promise<void>
  /** A field of the input that the server may refuse, and the control that then says so. */
  readonly refusable: { readonly field: string; readonly control: () => HTMLElement }
  /** Beside the account. */
  readonly success?: object
}

const box = (name: RegExp) => screen.getByRole('textbox', { name })
const choice = (name: RegExp) => screen.getByRole('combobox', { name })
const day = (name: RegExp) => screen.getByLabelText(name)
const group = (name: RegExp) => screen.getByRole('radiogroup', { name })

export const dialogCases: readonly DialogCase[] = [
  {
    action: 'restructureAccount',
    button: 'Agree to the plan',
    fill: async (user) => {
      await user.click(screen.getByRole('button', { name: 'Simulate' }))
      await screen.findByRole('table', { name: 'Instalments' })
    },
    refusable: { field: 'firstOn', control: () => day(/^First instalment/) },
    success: { plan: { __typename: 'InstalmentPlan', id: 'ipl_1' } },
  },
  {
    action: 'cancelInstalmentPlan',
    button: 'Cancel the plan',
    fill: (user) => user.type(box(/^Reason/), 'Lost the job'),
    refusable: { field: 'note', control: () => box(/^Reason/) },
    success: { plan: { __typename: 'InstalmentPlan', id: 'ipl_1', status: 'cancelled' } },
  },
  {
    action: 'assignAccount',
    button: 'Assign',
    fill: (user) => user.selectOptions(choice(/^Account manager/), 'Omar Haddad'),
    refusable: { field: 'managerId', control: () => choice(/^Account manager/) },
    success: { account: assignmentAnswers.AssignAccountDialog_Query.account },
  },
  {
    action: 'addNote',
    button: 'Add note',
    required: () => [box(/^Note/)],
    fill: (user) => user.type(box(/^Note/), 'Called back'),
    refusable: { field: 'text', control: () => box(/^Note/) },
  },
  {
    action: 'addInteraction',
    button: 'Add interaction',
    required: () => [choice(/^Outcome/)],
    fill: async (user) => {
      await user.selectOptions(choice(/^Outcome/), 'No answer')
      await user.type(box(/Further information/), 'Rang out')
    },
    refusable: { field: 'outcome', control: () => choice(/^Outcome/) },
    success: { contactWarning: null, diaryEvent: { __typename: 'DiaryEvent', id: 'evt_1' } },
  },
  {
    action: 'recordConsent',
    button: 'Record consent',
    required: () => [choice(/^How it reached us/)],
    fill: async (user) => {
      await user.click(screen.getByRole('radio', { name: 'SMS' }))
      await user.selectOptions(choice(/^How it reached us/), 'In writing')
    },
    refusable: { field: 'phoneId', control: () => choice(/^Number/) },
    success: { preference: { __typename: 'ContactPreference', id: ids.preference } },
  },
  {
    action: 'recordOptOut',
    button: 'Record opt-out',
    required: () => [choice(/^How it reached us/)],
    fill: async (user) => {
      await user.selectOptions(choice(/^Number/), '+353 85 012 3344')
      await user.selectOptions(choice(/^How it reached us/), 'By telephone or in person')
    },
    refusable: { field: 'toTime', control: () => day(/^To/) },
    success: { preference: { __typename: 'ContactPreference', id: ids.preference } },
  },
  {
    action: 'withdrawContactPreference',
    subjectId: ids.preference,
    button: 'Withdraw',
    fill: (user) => user.type(box(/^Note/), 'Changed her mind'),
    refusable: { field: 'preferenceId', control: () => group(/^Consent or opt-out/) },
  },
  {
    action: 'setHold',
    button: 'Set hold',
    required: () => [group(/^Hold/)],
    fill: async (user) => {
      await user.click(screen.getByRole('radio', { name: /^Moratorium/ }))
      await user.type(box(/^Note/), 'Breathing space')
    },
    refusable: { field: 'endsOn', control: () => day(/^Last day/) },
    success: { hold: { __typename: 'Hold', id: 'hld_1', label: 'Moratorium', endsOn: '2027-01-19' } },
  },
  {
    action: 'liftHold',
    button: 'Lift hold',
    required: () => [group(/^Hold/), box(/^Reason/)],
    fill: async (user) => {
      await user.click(screen.getByRole('radio', { name: /^Vulnerable/ }))
      await user.type(box(/^Reason/), 'Well again')
    },
    refusable: { field: 'kind', control: () => group(/^Hold/) },
  },
  {
    action: 'validatePhoneNumber',
    button: 'Mark valid',
    required: () => [group(/^Number/)],
    fill: (user) => user.click(screen.getByRole('radio', { name: /012 3344/ })),
    refusable: { field: 'phoneId', control: () => group(/^Number/) },
  },
  {
    action: 'invalidatePhoneNumber',
    subjectId: ids.phone,
    button: 'Mark invalid',
    required: () => [box(/^Note/)],
    fill: (user) => user.type(box(/^Note/), 'Belongs to somebody else'),
    refusable: { field: 'phoneId', control: () => group(/^Number/) },
  },
  {
    action: 'createPromiseToPay',
    button: 'Take promise',
    required: () => [day(/^Due/)],
    fill: (user) => user.type(day(/^Due/), '2026-12-01'),
    refusable: { field: 'dueOn', control: () => day(/^Due/) },
    success: { promise: { __typename: 'Promise', id: ids.promise } },
  },
  {
    action: 'recordPayment',
    button: /^Record/,
    required: () => [box(/^Amount/), choice(/^Paid by/)],
    fill: async (user) => {
      await user.type(box(/^Amount/), '120')
      await user.selectOptions(choice(/^Paid by/), 'Cash')
    },
    refusable: { field: 'effectiveOn', control: () => day(/^Received/) },
  },
  {
    action: 'chargePaymentMethod',
    button: /^Charge €820\.46/,
    required: () => [screen.getByRole('checkbox', { name: /^Collect/ })],
    fill: (user) => user.click(screen.getByRole('checkbox', { name: /^Collect/ })),
    refusable: { field: 'collectOn', control: () => day(/^Collect on/) },
    success: { charge: { __typename: 'Charge', id: 'chg_1', state: 'pending', collectOn: '2026-12-05' } },
  },
  {
    action: 'disableMandate',
    subjectId: ids.mandate,
    button: 'Disable the mandate',
    fill: (user) => user.type(box(/^Reason/), 'Wages come late'),
    refusable: { field: 'mandateId', control: () => group(/^Mandate/) },
  },
  {
    action: 'enableMandate',
    subjectId: ids.otherMandate,
    button: 'Enable the mandate',
    fill: (user) => user.type(box(/^Reason/), 'Agreed by phone'),
    refusable: { field: 'mandateId', control: () => group(/^Mandate/) },
  },
  {
    action: 'cancelPromiseToPay',
    subjectId: ids.promise,
    button: 'Cancel the promise',
    fill: (user) => user.type(box(/^Reason/), 'Lost the job'),
    refusable: { field: 'promiseId', control: () => group(/^Promise/) },
  },
  {
    action: 'reverseLedgerEntry',
    subjectId: ids.entry,
    button: 'Reverse it',
    required: () => [choice(/^Reason/)],
    fill: (user) => user.selectOptions(choice(/^Reason/), 'Chargeback'),
    refusable: { field: 'effectiveOn', control: () => day(/^Date/) },
  },
  {
    action: 'prolongateClaim',
    button: /^Prolong/,
    fill: async (user) => {
      await user.click(screen.getByRole('radio', { name: '14 days' }))
      await user.type(box(/^Note/), 'Salary is late')
    },
    refusable: { field: 'days', control: () => group(/^Length/) },
    success: { prolongation: { __typename: 'Prolongation', id: ids.prolongation, dueOn: '2026-12-09' } },
  },
  {
    action: 'cancelProlongation',
    subjectId: ids.prolongation,
    button: 'Cancel the prolongation',
    fill: (user) => user.type(box(/^Reason/), 'Wrong claim'),
    refusable: { field: 'prolongationId', control: () => group(/^Prolongation/) },
    success: { prolongation: { __typename: 'Prolongation', id: ids.prolongation, cancelledAt: null } },
  },
  {
    action: 'disputeClaim',
    button: 'Record the dispute',
    required: () => [choice(/^Reason/)],
    fill: (user) => user.selectOptions(choice(/^Reason/), 'Does not owe it'),
    refusable: { field: 'claimId', control: () => choice(/^Claim/) },
    success: { dispute: { __typename: 'Dispute', id: ids.dispute } },
  },
  {
    action: 'resolveDispute',
    subjectId: ids.dispute,
    button: 'Resolve it',
    required: () => [group(/^Outcome/)],
    fill: (user) => user.click(screen.getByRole('radio', { name: /^Upheld/ })),
    refusable: { field: 'disputeId', control: () => group(/^Dispute/) },
    success: { dispute: { __typename: 'Dispute', id: ids.dispute, outcome: 'upheld' } },
  },
  {
    action: 'writeOffClaim',
    button: /^Write off/,
    required: () => [choice(/^Reason/)],
    fill: (user) => user.selectOptions(choice(/^Reason/), 'Hardship'),
    refusable: { field: 'amount', control: () => box(/^Amount/) },
    success: { writeOff: { __typename: 'WriteOff', id: 'wof_1' } },
  },
  {
    action: 'cancelCharge',
    subjectId: ids.charge,
    button: 'Cancel the charge',
    fill: (user) => user.type(box(/^Reason/), 'Paid by transfer'),
    refusable: { field: 'chargeId', control: () => group(/^Charge/) },
    success: {
      charge: {
        __typename: 'Charge',
        id: ids.charge,
        state: 'cancelled',
        cancelRefusal: { __typename: 'ActionRefusal', code: 'CHARGE_NOT_PENDING' },
      },
    },
  },
  {
    action: 'createTask',
    button: 'Create task',
    fill: (user) => user.selectOptions(choice(/^Queue/), 'Call backs'),
    refusable: { field: 'queueId', control: () => choice(/^Queue/) },
  },
  {
    action: 'updateTask',
    subjectId: ids.task,
    button: 'Save',
    fill: (user) => user.type(box(/^Note/), ' today'),
    refusable: { field: 'dueOn', control: () => day(/^Due/) },
  },
  {
    action: 'deleteFile',
    subjectId: ids.file,
    button: 'Delete file',
    required: () => [box(/^Reason/)],
    fill: (user) => user.type(box(/^Reason/), 'Belongs to another account'),
    refusable: { field: 'reason', control: () => box(/^Reason/) },
    success: { file: { __typename: 'File', id: ids.file, status: 'deleted' } },
  },
  {
    action: 'resolveTask',
    subjectId: ids.task,
    button: 'Resolve',
    fill: (user) => user.type(box(/^Note/), 'Done'),
    refusable: { field: 'note', control: () => box(/^Note/) },
  },
]
