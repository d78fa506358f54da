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
  CancelPromiseToPayDialog_MutationDocument,
  CancelPromiseToPayDialog_QueryDocument,
} from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/cancel-promise-to-pay/rule').then(
    ({ cancelPromiseToPay }) => cancelPromiseToPay.input,
  )

/** The confirmation and the form in one: it says which promise goes, and what then happens. */
export default function CancelPromiseToPayDialog({ accountId, subjectId, onClose }: ActionDialogProps) {
  const locale = useLocale()
  const { data, readiness } = useDialogData(
    CancelPromiseToPayDialog_QueryDocument,
    { accountId },
    'The promises',
  )
  const open = (data?.account?.promises ?? []).filter(({ status }) => status === 'open')
  const chosenOf = (promiseId: string) => onlyChoice(promiseId, open)
  const form = useActionForm({
    document: CancelPromiseToPayDialog_MutationDocument,
    initial: { promiseId: subjectId ?? '', note: '' },
    toInput: ({ promiseId, note }) => ({ accountId, promiseId: chosenOf(promiseId), note: note || null }),
    schema,
    onDone() {
      toast.show({ message: 'Promise cancelled', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm
      form={form}
      title="Cancel promise"
      description="The promise is closed without being kept or broken, and collection goes on."
      submitLabel="Cancel the promise"
      tone="danger"
      size="sm"
      {...readiness}
      onClose={onClose}
    >
      <RadioGroup
        label="Promise"
        required
        options={open.map(({ id, amount, dueOn, claims }) => ({
          value: id,
          label: `${formatMoney(amount.amount, amount.currency, { locale })} by ${formatDate(dueOn, locale)}`,
          help: claims.map(({ reference }) => reference).join(', ') || 'The whole account',
        }))}
        value={chosenOf(form.values.promiseId)}
        onChange={(promiseId) => form.set({ promiseId })}
        error={form.error('promiseId')}
      />
      <Field label="Reason" error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
