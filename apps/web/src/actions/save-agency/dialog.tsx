import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { TextArea } from '@arrears/ui/text-area'
import { TextInput } from '@arrears/ui/text-input'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import type { AgencyFormProps } from '../../agency/agencies-page.tsx'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { useActionForm } from '../use-action-form.ts'
import { AgencyUseDialog } from './agency-use-dialog.tsx'
import { SaveAgencyDialog_SaveMutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/agency/changes/save-agency').then(({ saveAgency }) => saveAgency.input)

/** Adds an agency, changes it, takes it out of use, or takes one that is archived into use again. */
export default function SaveAgencyDialog(props: AgencyFormProps) {
  const { agency, onSaved, onClose } = props
  const done = () => {
    onSaved()
    onClose()
  }
  if (!agency?.archivedAt) return <AgencyForm {...props} onDone={done} />
  return <AgencyUseDialog agency={agency} onDone={done} onStale={onSaved} onClose={onClose} />
}

function AgencyForm({
  agency,
  onSaved,
  onClose,
  onDone: done,
}: AgencyFormProps & { readonly onDone: () => void }) {
  const [archiving, setArchiving] = useState(false)
  const form = useActionForm({
    document: SaveAgencyDialog_SaveMutationDocument,
    initial: {
      name: agency?.name ?? '',
      contactName: agency?.contactName ?? '',
      email: agency?.email ?? '',
      phone: agency?.phone ?? '',
      commissionPercent: String(agency?.commissionPercent ?? ''),
      notes: agency?.notes ?? '',
    },
    toInput: ({ commissionPercent, ...texts }) => ({
      ...(agency ? { id: agency.id, expectedVersion: agency.version } : {}),
      ...texts,
      // Nothing typed must not pass for an agency that keeps nothing.
      commissionPercent: Number(commissionPercent.trim().replace(',', '.') || Number.NaN),
    }),
    schema,
    onDone({ agency: saved }) {
      toast.show({ message: `Agency saved: ${saved.name}`, tone: 'ok' })
      done()
    },
    // Opened again, the form begins with what stands there now.
    onStale: onSaved,
  })
  return (
    <>
      <ActionForm
        form={form}
        title={agency ? `Edit ${agency.name}` : 'Add agency'}
        description="Accounts that are assigned already keep the commission of the day they were assigned."
        submitLabel={agency ? 'Save agency' : 'Add agency'}
        onClose={onClose}
      >
        <div className={styles.columns}>
          <Field label="Name" required error={form.error('name')}>
            <TextInput {...form.text('name')} />
          </Field>
          <Field label="Commission in percent" required error={form.error('commissionPercent')}>
            <TextInput inputMode="decimal" {...form.text('commissionPercent')} />
          </Field>
        </div>
        <div className={styles.columns}>
          <Field label="Contact" error={form.error('contactName')}>
            <TextInput {...form.text('contactName')} />
          </Field>
          <Field label="E-mail" error={form.error('email')}>
            <TextInput type="email" {...form.text('email')} />
          </Field>
          <Field label="Phone" error={form.error('phone')}>
            <TextInput type="tel" {...form.text('phone')} />
          </Field>
        </div>
        <Field label="Notes" error={form.error('notes')}>
          <TextArea rows={3} {...form.text('notes')} />
        </Field>
        {agency ? (
          <div>
            <Button icon="archive" onClick={() => setArchiving(true)}>
              Archive this agency
            </Button>
          </div>
        ) : null}
      </ActionForm>
      {agency && archiving ? (
        <AgencyUseDialog
          agency={agency}
          onDone={done}
          onStale={onSaved}
          onClose={() => setArchiving(false)}
        />
      ) : null}
    </>
  )
}
