import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { formatMoney } from '@arrears/ui/money-text'
import { RadioGroup } from '@arrears/ui/radio-group'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { formatDate } from '../../platform/time/format-date.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { onlyChoice } from '../only-choice.ts'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import {
  CancelProlongationDialog_MutationDocument,
  CancelProlongationDialog_QueryDocument,
  type CancelProlongationDialog_QueryQuery,
} from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/cancel-prolongation/rule').then(
    ({ cancelProlongation }) => cancelProlongation.input,
  )

/** The latest one that stands on each claim: only that can be taken back. */
function cancellable(account: CancelProlongationDialog_QueryQuery['account'] | undefined) {
  return (account?.claims ?? []).flatMap(({ reference, prolongations }) => {
    const latest = prolongations.find(({ cancelledAt }) => cancelledAt === null)
    return latest ? [{ ...latest, reference }] : []
  })
}

export default function CancelProlongationDialog({ accountId, subjectId, onClose }: ActionDialogProps) {
  const locale = useLocale()
  const { data, readiness } = useDialogData(
    CancelProlongationDialog_QueryDocument,
    { accountId },
    'What is open on the account',
  )
  const standing = cancellable(data?.account)
  const form = useActionForm({
    document: CancelProlongationDialog_MutationDocument,
    initial: { prolongationId: subjectId ?? '', note: '' },
    toInput: ({ prolongationId, note }) => ({
      accountId,
      prolongationId: onlyChoice(prolongationId, standing),
      note: note || null,
    }),
    schema,
    onDone() {
      toast.show({ message: 'Prolongation cancelled', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Cancel prolongation"
      description="The claim is due when it was before, and the fee is reversed."
      submitLabel="Cancel the prolongation"
      tone="danger"
      size="sm"
      {...readiness}
      onClose={onClose}
    >
      <RadioGroup
        label="Prolongation"
        required
        options={standing.map(({ id, reference, days, fromDueOn, fee }) => {
          const cost =
            Number(fee.amount) === 0
              ? 'no fee'
              : `fee of ${formatMoney(fee.amount, fee.currency, { locale })} is reversed`
          return {
            value: id,
            label: `${reference}, ${days} days`,
            help: `Due ${formatDate(fromDueOn, locale)} again, ${cost}`,
          }
        })}
        value={onlyChoice(form.values.prolongationId, standing)}
        onChange={(prolongationId) => form.set({ prolongationId })}
        error={form.error('prolongationId')}
      />
      <Field label="Reason" error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
