import { holdKindIds, holdKinds, type HoldKind } from '@arrears/domain/hold/hold-kind'
import { DateInput } from '@arrears/ui/date-input'
import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { RadioGroup } from '@arrears/ui/radio-group'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { formatDate } from '../../platform/time/format-date.ts'
import { useToday } from '../../platform/time/time-zone.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import { SetHoldDialog_MutationDocument, SetHoldDialog_QueryDocument } from './dialog.generated.ts'

const schema = () => import('@arrears/domain/actions/set-hold/rule').then(({ setHold }) => setHold.input)

const meanings: Readonly<Record<HoldKind, string>> = {
  moratorium: 'A law or a court gives the debtor time. Nobody contacts them until it is over.',
  vulnerable: 'The debtor needs particular care. Contact stays possible.',
  ceaseContact: 'The debtor asked us to stop contact.',
  represented: 'The debtor has an attorney, who is contacted instead.',
}

/** Treats an account with care for a time (B21). */
export default function SetHoldDialog({ accountId, onClose }: ActionDialogProps) {
  const locale = useLocale()
  const today = useToday()
  const { data, readiness } = useDialogData(SetHoldDialog_QueryDocument, { accountId }, 'The holds in force')
  const flags: readonly string[] = data?.account?.flags ?? []
  const form = useActionForm({
    document: SetHoldDialog_MutationDocument,
    initial: { kind: '' as HoldKind | '', startsOn: today, endsOn: '', note: '' },
    toInput: ({ kind, startsOn, endsOn, note }) => ({
      accountId,
      kind: kind as HoldKind,
      startsOn: startsOn || null,
      endsOn: endsOn || null,
      note: note || null,
    }),
    schema,
    onDone({ hold: { label, endsOn } }) {
      const until = endsOn ? ` until ${formatDate(endsOn, locale)}` : ''
      toast.show({ message: `Hold set: ${label}${until}`, tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Set hold"
      description="Marks the account, so that everybody who works it takes care, until it ends or is lifted."
      submitLabel="Set hold"
      {...readiness}
      onClose={onClose}
    >
      <RadioGroup
        label="Hold"
        required
        options={holdKindIds.map((kind) => ({
          value: kind,
          label: holdKinds[kind],
          help: flags.includes(kind) ? 'In force already.' : meanings[kind],
          disabled: flags.includes(kind),
        }))}
        value={form.values.kind || undefined}
        onChange={(kind) => form.set({ kind })}
        error={form.error('kind')}
      />
      <div className={styles.columns}>
        <Field label="First day" error={form.error('startsOn')}>
          <DateInput {...form.text('startsOn')} max={today} />
        </Field>
        <Field
          label="Last day"
          help={
            form.values.kind === 'moratorium'
              ? 'Empty: as long as the contact policy says.'
              : 'Empty: until it is lifted.'
          }
          error={form.error('endsOn')}
        >
          <DateInput {...form.text('endsOn')} min={today} />
        </Field>
      </div>
      <Field label="Note" error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
