import { DateInput } from '@arrears/ui/date-input'
import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { MoneyInput } from '@arrears/ui/money-input'
import { formatMoney, MoneyText } from '@arrears/ui/money-text'
import { RadioGroup } from '@arrears/ui/radio-group'
import { Select } from '@arrears/ui/select'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { useState } from 'react'
import { formatDate } from '../../platform/time/format-date.ts'
import { useToday } from '../../platform/time/time-zone.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { ClaimChoice } from '../claim-choice/claim-choice.tsx'
import { useOpenClaims } from '../claim-choice/use-open-claims.ts'
import { useActionForm } from '../use-action-form.ts'
import { CreatePromiseToPayDialog_MutationDocument } from './dialog.generated.ts'
import { proposedAmount } from './promised-amount.ts'
import { useUndoPromise } from './use-undo-promise.ts'

const schema = () =>
  import('@arrears/domain/actions/create-promise-to-pay/rule').then(
    ({ createPromiseToPay }) => createPromiseToPay.input,
  )

const scopes = [
  { value: 'account' as const, label: 'The whole account' },
  { value: 'claims' as const, label: 'Certain claims' },
]

export default function CreatePromiseToPayDialog({
  accountId,
  currency,
  preset,
  onClose,
}: ActionDialogProps) {
  const open = useOpenClaims(accountId)
  const undo = useUndoPromise()
  const locale = useLocale()
  const today = useToday()
  const [scope, setScope] = useState<'account' | 'claims'>(preset?.claimId ? 'claims' : 'account')
  const chosenClaims = (claimIds: readonly string[]) => (scope === 'claims' ? claimIds : [])
  const amountOf = (typed: string | null, claimIds: readonly string[]) => {
    if (typed !== null) return typed
    if (scope === 'claims' && claimIds.length === 0) return ''
    return proposedAmount(open, chosenClaims(claimIds), currency)
  }
  const form = useActionForm({
    document: CreatePromiseToPayDialog_MutationDocument,
    initial: {
      // Null until typed: then what is open is proposed.
      amount: null as string | null,
      dueOn: '',
      claimIds: preset?.claimId ? [preset.claimId] : ([] as readonly string[]),
      paymentMethodId: '',
      note: '',
    },
    toInput: ({ amount, dueOn, claimIds, paymentMethodId, note }) => ({
      accountId,
      amount: { amount: amountOf(amount, claimIds), currency },
      dueOn,
      claimIds: [...chosenClaims(claimIds)],
      paymentMethodId: paymentMethodId || null,
      note: note || null,
    }),
    schema,
    onDone({ promise }, { amount, dueOn, claimIds }) {
      const promised = formatMoney(amountOf(amount, claimIds), currency, { locale })
      toast.show({
        message: `Promise of ${promised} by ${formatDate(dueOn, locale)} taken`,
        tone: 'ok',
        action: { label: 'Undo', onPress: () => void undo(accountId, promise.id) },
      })
      onClose()
    },
  })
  const { claimIds } = form.values
  const nothingChosen = scope === 'claims' && claimIds.length === 0
  return (
    <ActionForm
      form={form}
      title="Promise to pay"
      description="The debtor’s word to pay an amount by a day."
      submitLabel="Take promise"
      {...open.readiness}
      blockedReason={nothingChosen ? 'Choose at least one claim.' : undefined}
      onClose={onClose}
    >
      <RadioGroup
        label="For"
        layout="segments"
        options={scopes}
        value={scope}
        onChange={setScope}
        error={scope === 'account' ? form.error('claimIds') : undefined}
      />
      {scope === 'claims' ? (
        <ClaimChoice
          label="Claims"
          claims={open.claims}
          value={claimIds}
          onChange={(next) => form.set({ claimIds: next })}
          error={form.error('claimIds')}
        />
      ) : null}
      <div className={styles.columns}>
        <Field
          label="Amount"
          required
          labelEnd={
            <>
              Balance <MoneyText amount={open.balance || '0'} currency={currency} />
            </>
          }
          error={form.error('amount')}
        >
          <MoneyInput
            data-autofocus
            currency={currency}
            value={amountOf(form.values.amount, claimIds)}
            onChange={(next) => form.set({ amount: next })}
          />
        </Field>
        <Field label="Due" required error={form.error('dueOn')}>
          <DateInput min={today} {...form.text('dueOn')} />
        </Field>
      </div>
      {open.paymentMethods.length > 0 ? (
        <Field label="Payment method" error={form.error('paymentMethodId')}>
          <Select options={open.paymentMethods} placeholder="Not said" {...form.text('paymentMethodId')} />
        </Field>
      ) : null}
      <Field label="Note" error={form.error('note')}>
        <TextArea rows={2} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
