import { DateInput } from '@arrears/ui/date-input'
import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { MoneyInput } from '@arrears/ui/money-input'
import { formatMoney } from '@arrears/ui/money-text'
import { RadioGroup } from '@arrears/ui/radio-group'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { toast } from '@arrears/ui/toast'
import { useState, type FormEvent } from 'react'
import { useToday } from '../../platform/time/time-zone.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { useActionForm } from '../use-action-form.ts'
import { chosenOf, type ChargeValues } from './charge-values.ts'
import { Confirmation } from './confirmation.tsx'
import { ChargePaymentMethodDialog_MutationDocument } from './dialog.generated.ts'
import { MandateFacts } from './mandate-facts.tsx'
import { mandateOptions, targetOptions } from './options.ts'
import { useChargeChoices } from './use-charge-choices.ts'
import { useChargePreview } from './use-charge-preview.ts'

const schema = () =>
  import('@arrears/domain/actions/charge-payment-method/rule').then(
    ({ chargePaymentMethod }) => chargePaymentMethod.input,
  )

export default function ChargePaymentMethodDialog(props: ActionDialogProps) {
  const { accountId, currency, subjectId, preset, onClose } = props
  const locale = useLocale()
  const today = useToday()
  const choices = useChargeChoices(accountId)
  const [asked, setAsked] = useState(0)
  const initial: ChargeValues = {
    claimId: preset?.claimId ? `claim:${preset.claimId}` : '',
    mandateId: subjectId ?? '',
    share: 'full',
    amount: '',
    collectOn: '',
    note: '',
    agreedTo: '',
  }
  const [values, setValues] = useState(initial)
  const { claimId, productId, mandateId, target } = chosenOf(values, choices)
  const part = values.share === 'part'
  const { preview, outdated, failed, askAgain } = useChargePreview({
    accountId,
    currency,
    mandateId,
    claimId,
    productId,
    amount: part ? values.amount : '',
    collectOn: values.collectOn,
  })
  const most = preview?.most.amount ?? '0'
  const form = useActionForm({
    document: ChargePaymentMethodDialog_MutationDocument,
    initial,
    toInput: ({ amount, collectOn, note }) => ({
      accountId,
      mandateId,
      claimId,
      productId,
      amount: { amount: part ? amount : most, currency },
      collectOn: collectOn || null,
      note: note || null,
    }),
    schema,
    onDone({ charge }) {
      const message = charge.collectOn > today ? 'Charge is waiting for its day' : 'Charge is on its way'
      toast.show({ message, tone: 'ok' })
      onClose()
    },
  })
  const set = (change: Partial<ChargeValues>) => {
    setValues((before) => ({ ...before, ...change }))
    form.set(change)
  }
  const amount = part ? values.amount : most
  // Until the server has said what it would do there is nothing to agree to.
  const proposed =
    preview && !outdated
      ? JSON.stringify([amount, preview.collectOn, mandateId, claimId ?? productId])
      : undefined
  const confirmed = proposed !== undefined && values.agreedTo === proposed
  const confirmedForm = {
    ...form,
    attempt: form.attempt + asked,
    submit(event: FormEvent) {
      if (confirmed) return form.submit(event)
      event.preventDefault()
      setAsked((times) => times + 1)
    },
  }
  const claim = choices.claims.find(({ id }) => id === claimId)
  const spokenFor = preview && claim && claim.open.amount !== preview.most.amount
  const option = choices.mandates.find(({ mandate }) => mandate.id === mandateId)
  const mostText = preview ? formatMoney(most, currency, { locale }) : '…'
  const partText = /^\d+(\.\d+)?$/.test(amount) ? formatMoney(amount, currency, { locale }) : '…'
  const amountText = part ? partText : mostText
  return (
    <ActionForm
      form={confirmedForm}
      title="Charge payment method"
      description="Asks the payment provider to collect what is owed. What became of it shows on the account."
      submitLabel={amountText === '…' || outdated || preview?.refusal ? 'Charge' : `Charge ${amountText}`}
      blockedReason={preview?.refusal?.message}
      size="lg"
      {...choices.readiness}
      onClose={onClose}
    >
      <div className={styles.columns}>
        <Field label="For" required error={form.error('claimId')}>
          <Select
            options={targetOptions(choices, locale)}
            value={target}
            onChange={(event) => set({ claimId: event.target.value })}
          />
        </Field>
        <Field label="Payment method and mandate" required error={form.error('mandateId')}>
          <Select
            options={mandateOptions(choices)}
            value={mandateId}
            onChange={(event) => set({ mandateId: event.target.value })}
          />
        </Field>
      </div>
      {option ? <MandateFacts option={option} noticeDays={preview?.noticeDays} /> : null}
      <div className={styles.columns}>
        <RadioGroup
          label="How much"
          layout="segments"
          options={[
            { value: 'full', label: `All, ${mostText}` },
            { value: 'part', label: 'A part' },
          ]}
          value={values.share}
          onChange={(share) => set({ share })}
          help={spokenFor ? 'Less what pending charges are for.' : undefined}
          error={part ? undefined : form.error('amount')}
        />
        {part ? (
          <Field label="Amount" required error={form.error('amount')}>
            <MoneyInput
              currency={currency}
              value={values.amount}
              onChange={(next) => set({ amount: next })}
            />
          </Field>
        ) : null}
        <Field label="Collect on" help="Empty: the first possible day." error={form.error('collectOn')}>
          <DateInput
            min={today}
            value={values.collectOn}
            onChange={(event) => set({ collectOn: event.target.value })}
          />
        </Field>
      </div>
      <Field label="Note" error={form.error('note')}>
        <TextInput
          autoComplete="off"
          value={values.note}
          onChange={(event) => set({ note: event.target.value })}
        />
      </Field>
      <Confirmation
        preview={preview}
        amount={amountText}
        method={option?.method.label ?? '…'}
        provider={option?.method.provider}
        waiting={proposed === undefined}
        failed={failed}
        onAskAgain={askAgain}
        confirmed={confirmed}
        missing={asked > 0 && !confirmed}
        onConfirm={(agreed) => set({ agreedTo: (agreed && proposed) || '' })}
      />
    </ActionForm>
  )
}
