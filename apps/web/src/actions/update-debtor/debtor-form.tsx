import { Field } from '@arrears/ui/field'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { DateInput } from '@arrears/ui/date-input'
import type { ReactNode } from 'react'
import { ConflictList } from '../../platform/editing/conflict-list.tsx'
import { editingState } from '../../platform/editing/edits.ts'
import { conflictsOf } from '../../platform/editing/merge-edits.ts'
import { subjectKey } from '../../platform/editing/edit-subject.ts'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { ContactList } from './contact-list.tsx'
import { useDebtorForm, type EditedDebtor } from './use-debtor-form.ts'

const kinds = [
  { value: 'person', label: 'Person' },
  { value: 'company', label: 'Company' },
]
const tones = [
  { value: 'formal', label: 'Formal' },
  { value: 'informal', label: 'Informal' },
]
const labelPart = { part: 'label', label: 'Label' }
const phoneParts = [{ part: 'number', label: 'Number', type: 'tel' as const }, labelPart]
const emailParts = [{ part: 'address', label: 'Address', type: 'email' as const }, labelPart]
const addressParts = [
  { part: 'line1', label: 'Street and number' },
  { part: 'line2', label: 'Second line' },
  { part: 'postcode', label: 'Postcode' },
  { part: 'city', label: 'City' },
  { part: 'country', label: 'Country' },
]

export interface DebtorFormProps {
  readonly accountId: string
  readonly debtor: EditedDebtor
  readonly onClose: () => void
  /** Before the fields: which debtor it is. */
  readonly children: ReactNode
}

export function DebtorForm({ accountId, debtor, onClose, children }: DebtorFormProps) {
  const state = useDebtorForm(accountId, debtor, onClose)
  const { edits, text, form } = state
  const key = subjectKey({ kind: 'debtor', accountId, id: debtor.id })
  const conflicts = conflictsOf(editingState().subjects[key]?.edits ?? {})
  const input = (field: string, label: string, help?: string) => (
    <Field label={label} help={help} error={edits.error(field)}>
      <TextInput autoComplete="off" {...text(field, label)} />
    </Field>
  )
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)
  const person = edits.value('kind') !== 'company'
  const keptMask = (mask: string | null | undefined) =>
    mask ? `Kept as ${mask}; type only to replace it.` : undefined
  return (
    <ActionForm
      form={form}
      title="Edit debtor and contact details"
      submitLabel="Save"
      size="lg"
      blockedReason={conflicts.length > 0 ? 'Choose which values are to stay first.' : undefined}
      onClose={state.leave}
    >
      {children}
      <ConflictList conflicts={conflicts} onChoose={edits.resolve} />
      <div className={styles.columns}>
        {input('name', 'Name')}
        <Field label="Kind" error={edits.error('kind')}>
          <Select options={kinds} {...text('kind', 'Kind')} />
        </Field>
        {person ? (
          <Field label="Born" error={edits.error('birthDate')}>
            <DateInput {...text('birthDate', 'Born')} />
          </Field>
        ) : null}
        {person ? input('employer', 'Employer') : null}
        {input('locale', 'Language', 'A language tag, such as en-IE.')}
        <Field label="Tone" error={edits.error('tone')}>
          <Select options={tones} placeholder="Not said" {...text('tone', 'Tone')} />
        </Field>
        {input('nationalId', person ? 'National ID' : 'Company number', keptMask(debtor.nationalId))}
        {person ? input('drivingLicence', 'Driving licence', keptMask(debtor.drivingLicence)) : null}
      </div>
      <ContactList
        {...{ state, list: 'phones', name: 'Phone number', title: 'Phone numbers' }}
        ids={ids(debtor.phones)}
        parts={phoneParts}
        firstLabel="mobile"
      />
      <ContactList
        {...{ state, list: 'emails', name: 'E-mail address', title: 'E-mail addresses' }}
        ids={ids(debtor.emails)}
        parts={emailParts}
        firstLabel="personal"
      />
      <ContactList
        {...{ state, list: 'addresses', name: 'Address', title: 'Addresses' }}
        ids={ids(debtor.addresses)}
        parts={addressParts}
        firstLabel="home"
      />
    </ActionForm>
  )
}
