import { disputeReasonLabels } from '@arrears/domain/claim/dispute-reason'
import { Checkbox } from '@arrears/ui/checkbox'
import { DateInput } from '@arrears/ui/date-input'
import { Field } from '@arrears/ui/field'
import { MoneyInput } from '@arrears/ui/money-input'
import { MoneyText } from '@arrears/ui/money-text'
import { RadioGroup } from '@arrears/ui/radio-group'
import { Select } from '@arrears/ui/select'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { useToday } from '../../platform/time/time-zone.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { ClaimSelect } from '../claim-select/claim-select.tsx'
import { onlyChoice } from '../only-choice.ts'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import { DisputeClaimDialog_MutationDocument, DisputeClaimDialog_QueryDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/dispute-claim/rule').then(({ disputeClaim }) => disputeClaim.input)

const reasons = Object.entries(disputeReasonLabels).map(([value, label]) => ({ value, label }))
const scopes = [
  { value: 'whole' as const, label: 'All that is open' },
  { value: 'part' as const, label: 'A part of it' },
]
const hindrance = ({ disputed }: { readonly disputed: boolean }) =>
  disputed ? 'disputed already' : undefined

/** Records that the debtor contests a claim, and what then happens to it. */
export default function DisputeClaimDialog({ accountId, currency, preset, onClose }: ActionDialogProps) {
  const today = useToday()
  const [scope, setScope] = useState<'whole' | 'part'>('whole')
  const { data, readiness } = useDialogData(
    DisputeClaimDialog_QueryDocument,
    { accountId },
    'What is open on the account',
  )
  const claims = data?.account?.claims ?? []
  const idOf = (claimId: string) =>
    onlyChoice(
      claimId,
      claims.filter((claim) => !claim.disputed),
    )
  const form = useActionForm({
    document: DisputeClaimDialog_MutationDocument,
    initial: {
      claimId: preset?.claimId ?? '',
      amount: '',
      reason: '',
      receivedOn: today,
      inWriting: false,
      withinValidationPeriod: false,
      note: '',
    },
    toInput: ({ claimId, amount, reason, receivedOn, inWriting, withinValidationPeriod, note }) => ({
      accountId,
      claimId: idOf(claimId),
      amount: scope === 'part' ? { amount, currency } : null,
      reason,
      receivedOn: receivedOn || null,
      inWriting,
      withinValidationPeriod,
      note: note || null,
    }),
    schema,
    onDone(_disputed, { claimId }) {
      const reference = claims.find(({ id }) => id === idOf(claimId))?.reference ?? 'Claim'
      toast.show({ message: `${reference} is disputed`, tone: 'ok' })
      onClose()
    },
  })
  const { values } = form
  const claim = claims.find(({ id }) => id === idOf(values.claimId))
  return (
    <ActionForm
      form={form}
      title="Dispute claim"
      description="Until it is resolved the claim is not collected: no promise, charge, fee or prolongation, and no payment goes to it that the debtor does not direct there. A promise that counted on it ends."
      submitLabel="Record the dispute"
      {...readiness}
      blockedReason={scope === 'part' && values.amount === '' ? 'Say how much is contested.' : undefined}
      onClose={onClose}
    >
      <ClaimSelect
        claims={claims}
        value={claim?.id ?? ''}
        onChange={(next) => form.set({ claimId: next })}
        error={form.error('claimId')}
        hindrance={hindrance}
      />
      <div className={styles.columns}>
        <RadioGroup label="Contested" layout="segments" options={scopes} value={scope} onChange={setScope} />
        {scope === 'part' ? (
          <Field
            label="Amount"
            required
            labelEnd={
              claim ? (
                <>
                  Open <MoneyText {...claim.open} />
                </>
              ) : undefined
            }
            error={form.error('amount')}
          >
            <MoneyInput
              currency={currency}
              value={values.amount}
              onChange={(amount) => form.set({ amount })}
            />
          </Field>
        ) : null}
      </div>
      <div className={styles.columns}>
        <Field label="Reason" required error={form.error('reason')}>
          <Select options={reasons} placeholder="Choose a reason" {...form.text('reason')} />
        </Field>
        <Field label="Received" error={form.error('receivedOn')}>
          <DateInput max={today} {...form.text('receivedOn')} />
        </Field>
      </div>
      <Checkbox
        label="It came in writing"
        checked={values.inWriting}
        onChange={(event) => form.set({ inWriting: event.target.checked })}
      />
      <Checkbox
        label="Within the validation period"
        help="Up to 30 days after the debtor got the validation notice."
        checked={values.withinValidationPeriod}
        onChange={(event) => form.set({ withinValidationPeriod: event.target.checked })}
      />
      <Field label="What the debtor says" error={form.error('note')}>
        <TextArea rows={3} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
