import { worklistOrderIds, worklistOrders, type WorklistOrder } from '@arrears/domain/worklist/worklist-order'
import { Button } from '@arrears/ui/button'
import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { usePermission } from '../../shell/viewer-context.ts'
import type { WorklistEditorProps } from '../../worklist/take-from.tsx'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import {
  SaveWorklistDialog_QueryDocument,
  SaveWorklistDialog_SaveMutationDocument,
} from './dialog.generated.ts'
import { RemoveWorklistDialog } from './remove-worklist-dialog.tsx'
import { filterOf, valuesOf } from './worklist-values.ts'

const schema = () =>
  import('@arrears/domain/worklist/changes/save-worklist').then(({ saveWorklist }) => saveWorklist.input)

const sharing = [
  { value: 'me' as const, label: 'Only me' },
  { value: 'everybody' as const, label: 'Everybody' },
]

/** Which accounts a worklist hands out and in which order; for oneself, or for everybody (C2). */
export default function SaveWorklistDialog({ worklist, onSaved, onClose }: WorklistEditorProps) {
  const mayShare = usePermission('worklist:share')
  const { data, readiness } = useDialogData(SaveWorklistDialog_QueryDocument, {}, 'What can be chosen')
  const [removing, setRemoving] = useState(false)
  const done = (id: string | undefined) => {
    onSaved(id)
    onClose()
  }
  const form = useActionForm({
    document: SaveWorklistDialog_SaveMutationDocument,
    initial: valuesOf(worklist),
    toInput: (values) => ({
      ...(worklist ? { id: worklist.id, expectedVersion: worklist.version } : {}),
      name: values.name,
      queueId: values.queueId || null,
      shared: values.shared,
      order: values.order,
      filter: filterOf(values),
    }),
    schema,
    onDone({ worklist: saved }) {
      toast.show({ message: `Worklist saved: ${saved.name}`, tone: 'ok' })
      done(saved.id)
    },
    // Opened again, the form begins with what stands there now.
    onStale: () => onSaved(worklist?.id),
  })
  const named = (options: readonly { id: string; name: string }[] | undefined) =>
    options?.map(({ id, name }) => ({ value: id, label: name })) ?? []
  return (
    <>
      <ActionForm
        form={form}
        title={worklist ? 'Edit worklist' : 'New worklist'}
        description="Next account then hands out what it holds, never one account to two people."
        submitLabel="Save worklist"
        {...readiness}
        onClose={onClose}
      >
        <Field label="Name" required error={form.error('name')}>
          <TextInput {...form.text('name')} />
        </Field>
        <div className={styles.columns}>
          <Field label="Queue" help="Only accounts with a task due in it." error={form.error('queueId')}>
            <Select options={named(data?.queues)} placeholder="Any" {...form.text('queueId')} />
          </Field>
          <Field label="Profile">
            <Select options={named(data?.accountProfiles)} placeholder="Any" {...form.text('profileId')} />
          </Field>
          <Field label="Days overdue at least" error={form.error('filter')}>
            <TextInput inputMode="numeric" {...form.text('minDaysOverdue')} />
          </Field>
        </div>
        <RadioGroup
          label="Order"
          required
          options={worklistOrderIds.map((id) => ({ value: id, label: worklistOrders[id] }))}
          value={form.values.order}
          onChange={(order: WorklistOrder) => form.set({ order })}
          error={form.error('order')}
        />
        {mayShare ? (
          <RadioGroup
            label="For"
            layout="segments"
            options={sharing}
            value={form.values.shared ? 'everybody' : 'me'}
            onChange={(who) => form.set({ shared: who === 'everybody' })}
            error={form.error('shared')}
          />
        ) : null}
        {worklist ? (
          <div>
            <Button icon="trash" onClick={() => setRemoving(true)}>
              Remove this worklist
            </Button>
          </div>
        ) : null}
      </ActionForm>
      {worklist && removing ? (
        <RemoveWorklistDialog
          worklist={worklist}
          onRemoved={() => done(undefined)}
          onStale={() => onSaved(worklist.id)}
          onClose={() => setRemoving(false)}
        />
      ) : null}
    </>
  )
}
