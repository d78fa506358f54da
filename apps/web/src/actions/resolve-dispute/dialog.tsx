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
  ResolveDisputeDialog_MutationDocument,
  ResolveDisputeDialog_QueryDocument,
} from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/resolve-dispute/rule').then(({ resolveDispute }) => resolveDispute.input)

const outcomes = [
  { value: 'upheld', label: 'Upheld', help: 'The debtor is right: what is contested is credited.' },
  {
    value: 'rejected',
    label: 'Rejected',
    help: 'The claim stands and is collected again. Say what was checked.',
  },
  {
    value: 'withdrawn',
    label: 'Withdrawn',
    help: 'The debtor no longer contests it; it is collected again.',
  },
]

export default function ResolveDisputeDialog({ accountId, subjectId, onClose }: ActionDialogProps) {
  const locale = useLocale()
  const { data, readiness } = useDialogData(
    ResolveDisputeDialog_QueryDocument,
    { accountId },
    'What is open on the account',
  )
  const open = data?.account?.disputes.nodes ?? []
  const form = useActionForm({
    document: ResolveDisputeDialog_MutationDocument,
    initial: { disputeId: subjectId ?? '', outcome: '', note: '' },
    toInput: ({ disputeId, outcome, note }) => ({
      accountId,
      disputeId: onlyChoice(disputeId, open),
      outcome,
      note: note || null,
    }),
    schema,
    onDone() {
      toast.show({ message: 'Dispute resolved', tone: 'ok' })
      onClose()
    },
  })
  return (
    <ActionForm form={form} title="Resolve dispute" submitLabel="Resolve it" {...readiness} onClose={onClose}>
      <RadioGroup
        label="Dispute"
        required
        options={open.map(({ id, claim, amount, isWhole, reasonLabel, receivedOn, note }) => {
          const sum = formatMoney(amount.amount, amount.currency, { locale })
          return {
            value: id,
            label: `${claim.reference}, ${isWhole ? `all of ${sum}` : sum}`,
            help: `${reasonLabel}, ${formatDate(receivedOn, locale)}${note ? `: ${note}` : ''}`,
          }
        })}
        value={onlyChoice(form.values.disputeId, open)}
        onChange={(disputeId) => form.set({ disputeId })}
        error={form.error('disputeId')}
      />
      <RadioGroup
        label="Outcome"
        required
        options={outcomes}
        value={form.values.outcome || undefined}
        onChange={(outcome) => form.set({ outcome })}
        error={form.error('outcome')}
      />
      <Field label="Note" required={form.values.outcome === 'rejected'} error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
