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
import { CancelChargeDialog_MutationDocument, CancelChargeDialog_QueryDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/cancel-charge/rule').then(({ cancelCharge }) => cancelCharge.input)

/** Calls off a charge that waits for its day. */
export default function CancelChargeDialog({ accountId, subjectId, onClose }: ActionDialogProps) {
  const locale = useLocale()
  const { data, readiness } = useDialogData(
    CancelChargeDialog_QueryDocument,
    { accountId },
    'What is to be collected',
  )
  const waiting = (data?.account?.charges ?? []).filter(({ cancelRefusal }) => cancelRefusal === null)
  const form = useActionForm({
    document: CancelChargeDialog_MutationDocument,
    initial: { chargeId: subjectId ?? '', note: '' },
    toInput: ({ chargeId, note }) => ({
      accountId,
      chargeId: onlyChoice(chargeId, waiting),
      note: note || null,
    }),
    schema,
    onDone() {
      toast.show({ message: 'Charge cancelled', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Cancel charge"
      description="Nothing is collected, and the amount can be charged again. If the debtor was told of a day, tell them that it is off."
      submitLabel="Cancel the charge"
      tone="danger"
      size="sm"
      {...readiness}
      onClose={onClose}
    >
      <RadioGroup
        label="Charge"
        required
        options={waiting.map(({ id, amount, collectOn, paymentMethod }) => ({
          value: id,
          label: `${formatMoney(amount.amount, amount.currency, { locale })} from ${paymentMethod.label}`,
          help: `To be collected on ${formatDate(collectOn, locale)}`,
        }))}
        value={onlyChoice(form.values.chargeId, waiting)}
        onChange={(chargeId) => form.set({ chargeId })}
        error={form.error('chargeId')}
      />
      <Field label="Reason" help="For the diary." error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
