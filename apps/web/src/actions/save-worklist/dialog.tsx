import { worklistOrderIds, worklistOrders, type WorklistOrder } from '@arrears/domain/worklist/worklist-order'
import { Button } from '@arrears/ui/button'
import { Checkbox } from '@arrears/ui/checkbox'
import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { toast } from '@arrears/ui/toast'
import { usePermission } from '../../shell/viewer-context.ts'
import type { WorklistEditorProps } from '../../worklist/take-from.tsx'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { useAction } from '../use-action.ts'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import {
  SaveWorklistDialog_ArchiveMutationDocument,
  SaveWorklistDialog_QueryDocument,
  SaveWorklistDialog_SaveMutationDocument,
} from './dialog.generated.ts'
import { filterOf, valuesOf } from './worklist-values.ts'

const schema = () =>
  import('@arrears/domain/worklist/changes/save-worklist').then(({ saveWorklist }) => saveWorklist.input)

/** Which accounts a worklist hands out and in which order; for oneself, or for everybody (C2). */
export default function SaveWorklistDialog({ worklist, onSaved, onClose }: WorklistEditorProps) {
  const mayShare = usePermission('worklist:share')
  const { data, readiness } = useDialogData(SaveWorklistDialog_QueryDocument, {}, 'What can be chosen')
  const removal = useAction(SaveWorklistDialog_ArchiveMutationDocument)
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
      onSaved(saved.id)
      onClose()
    },
  })
  const remove = async () => {
    if (!worklist) return
    const outcome = await removal.run({ id: worklist.id, expectedVersion: worklist.version })
    if (outcome.kind !== 'done') {
      toast.show({ message: 'The worklist could not be removed. Try again.', tone: 'danger' })
      return
    }
    toast.show({ message: `Worklist removed: ${worklist.name}`, tone: 'ok' })
    onSaved(undefined)
    onClose()
  }
  const named = (options: readonly { id: string; name: string }[] | undefined) =>
    options?.map(({ id, name }) => ({ value: id, label: name })) ?? []
  return (
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
        <Checkbox
          label="For everybody"
          checked={form.values.shared}
          onChange={(event) => form.set({ shared: event.target.checked })}
        />
      ) : null}
      {worklist ? (
        <div>
          <Button icon="trash" busy={removal.busy} onClick={() => void remove()}>
            Remove this worklist
          </Button>
        </div>
      ) : null}
    </ActionForm>
  )
}
