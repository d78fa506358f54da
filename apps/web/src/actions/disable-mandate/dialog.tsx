import { Banner } from '@arrears/ui/banner'
import { DateInput } from '@arrears/ui/date-input'
import { Field } from '@arrears/ui/field'
import { RadioGroup } from '@arrears/ui/radio-group'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { useToday } from '../../platform/time/time-zone.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { MandateChoice } from '../mandate-choice/mandate-choice.tsx'
import { useMandates } from '../mandate-choice/use-mandates.ts'
import { onlyChoice } from '../only-choice.ts'
import { useActionForm } from '../use-action-form.ts'
import { DisableMandateDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/disable-mandate/rule').then(({ disableMandate }) => disableMandate.input)

export default function DisableMandateDialog({ accountId, subjectId, onClose }: ActionDialogProps) {
  const today = useToday()
  const { mandates, readiness } = useMandates(accountId)
  const choices = mandates.filter(({ status }) => status !== 'revoked')
  const chosenOf = (mandateId: string) => onlyChoice(mandateId, choices)
  const form = useActionForm({
    document: DisableMandateDialog_MutationDocument,
    initial: {
      mandateId: subjectId ?? '',
      how: 'indefinitely' as 'indefinitely' | 'untilDay',
      until: '',
      note: '',
    },
    toInput: ({ mandateId, how, until, note }) => ({
      accountId,
      mandateId: chosenOf(mandateId),
      // No day at all must not pass for “until it is enabled”.
      until: how === 'untilDay' ? until || 'none' : null,
      note: note || null,
    }),
    schema,
    onDone() {
      toast.show({ message: 'Mandate disabled', tone: 'ok' })
      onClose()
    },
  })
  const { how } = form.values
  const mandateId = chosenOf(form.values.mandateId)
  const pending = choices.find(({ id }) => id === mandateId)?.pending ?? 0
  return (
    <ActionForm
      form={form}
      title="Disable mandate"
      description="The payment method cannot be charged by it meanwhile."
      submitLabel="Disable the mandate"
      tone="danger"
      {...readiness}
      onClose={onClose}
    >
      <MandateChoice
        mandates={choices}
        value={mandateId}
        onChange={(chosen) => form.set({ mandateId: chosen })}
        error={form.error('mandateId')}
      />
      {pending > 0 ? (
        <Banner tone="warn">
          {pending === 1 ? 'A charge is' : `${pending} charges are`} waiting to be collected by this mandate.
          Charges whose day comes while it is disabled will fail.
        </Banner>
      ) : null}
      <RadioGroup
        label="For how long"
        layout="segments"
        options={[
          { value: 'indefinitely', label: 'Until it is enabled' },
          { value: 'untilDay', label: 'Until a day' },
        ]}
        value={how}
        onChange={(next) => form.set({ how: next })}
      />
      {how === 'untilDay' ? (
        <Field label="Last day disabled" required error={form.error('until')}>
          <DateInput min={today} {...form.text('until')} />
        </Field>
      ) : null}
      <Field label="Reason" error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
