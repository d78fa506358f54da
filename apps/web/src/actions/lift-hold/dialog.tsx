import { holdKindIds, holdKinds, type HoldKind } from '@arrears/domain/hold/hold-kind'
import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { RadioGroup } from '@arrears/ui/radio-group'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { formatDate } from '../../platform/time/format-date.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import {
  LiftHoldDialog_MutationDocument,
  LiftHoldDialog_QueryDocument,
  type LiftHoldDialog_QueryQuery,
} from './dialog.generated.ts'

const schema = () => import('@arrears/domain/actions/lift-hold/rule').then(({ liftHold }) => liftHold.input)

type Account = NonNullable<LiftHoldDialog_QueryQuery['account']>

/** Ends a hold before its time, or one that has none (B21). */
export default function LiftHoldDialog({ accountId, onClose }: ActionDialogProps) {
  const locale = useLocale()
  const { data, readiness } = useDialogData(LiftHoldDialog_QueryDocument, { accountId }, 'The holds in force')
  const inForce = holdKindIds.filter((kind) => data?.account?.flags.includes(kind))
  const chosenOf = (kind: HoldKind | '') => kind || (inForce.length === 1 ? inForce[0] : undefined)
  const form = useActionForm({
    document: LiftHoldDialog_MutationDocument,
    initial: { kind: '' as HoldKind | '', reason: '' },
    toInput: ({ kind, reason }) => ({ accountId, kind: chosenOf(kind) as HoldKind, reason }),
    schema,
    onDone() {
      toast.show({ message: 'Hold lifted', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Lift hold"
      description="The account is worked as before."
      submitLabel="Lift hold"
      size="sm"
      {...readiness}
      onClose={onClose}
    >
      <RadioGroup
        label="Hold"
        required
        options={inForce.map((kind) => ({
          value: kind,
          label: holdKinds[kind],
          help: daysOf(data?.account ?? undefined, kind, locale),
        }))}
        value={chosenOf(form.values.kind)}
        onChange={(kind) => form.set({ kind })}
        error={form.error('kind')}
      />
      <Field label="Reason" required error={form.error('reason')}>
        <TextArea rows={3} {...form.text('reason')} />
      </Field>
    </ActionForm>
  )
}

/** What is known of a hold; a flag that was imported has none behind it. */
function daysOf(
  account: Account | undefined,
  kind: HoldKind,
  locale: string | undefined,
): string | undefined {
  const hold = account?.holds.find((held) => held.kind === kind)
  if (!hold) return undefined
  const until = hold.endsOn ? ` until ${formatDate(hold.endsOn, locale)}` : ''
  const since = `Since ${formatDate(hold.startsOn, locale)}${until}.`
  return hold.note ? `${since} ${hold.note}` : since
}
