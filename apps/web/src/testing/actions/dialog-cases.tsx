import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import type { DialogActionId } from '../../actions/index.ts'
import { ids } from '../ids.ts'

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
