import { paymentKindLabels } from '@arrears/domain/ledger/payment-kind'
import { DateInput } from '@arrears/ui/date-input'
import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { MoneyInput } from '@arrears/ui/money-input'
import { formatMoney, MoneyText } from '@arrears/ui/money-text'
import { Select } from '@arrears/ui/select'
import { TextInput } from '@arrears/ui/text-input'
import { toast } from '@arrears/ui/toast'
import { useToday } from '../../platform/time/time-zone.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { ClaimChoice } from '../claim-choice/claim-choice.tsx'
import { useOpenClaims } from '../claim-choice/use-open-claims.ts'
import { useActionForm } from '../use-action-form.ts'
import { AllocationPreview } from './allocation-preview.tsx'
import { RecordPaymentDialog_MutationDocument } from './dialog.generated.ts'

const schema = () =>
  import('@arrears/domain/actions/record-payment/rule').then(({ recordPayment }) => recordPayment.input)

const kinds = Object.entries(paymentKindLabels).map(([value, label]) => ({ value, label }))

/** What the button would book, as people write it; nothing while it is no amount yet. */
function amountText(amount: string, currency: string, locale: string | undefined): string {
  return /^\d+(\.\d+)?$/.test(amount) ? ` ${formatMoney(amount, currency, { locale })}` : ''
}

export default function RecordPaymentDialog({ accountId, currency, preset, onClose }: ActionDialogProps) {
  const open = useOpenClaims(accountId)
  const locale = useLocale()
  const today = useToday()
  const form = useActionForm({
    document: RecordPaymentDialog_MutationDocument,
    initial: {
      kind: '',
      amount: '',
      effectiveOn: today,
      claimIds: preset?.claimId ? [preset.claimId] : ([] as readonly string[]),
      paymentMethodId: '',
      externalReference: '',
      note: '',
    },
    toInput: ({ kind, amount, effectiveOn, claimIds, paymentMethodId, externalReference, note }) => ({
      accountId,
      amount: { amount, currency },
      kind,
      effectiveOn: effectiveOn || null,
      claimIds: [...claimIds],
      paymentMethodId: paymentMethodId || null,
      externalReference: externalReference || null,
      note: note || null,
    }),
    schema,
    onDone(_booked, { amount }) {
      toast.show({ message: `Payment of${amountText(amount, currency, locale)} recorded`, tone: 'ok' })
      onClose()
    },
  })
  const { amount, effectiveOn, claimIds } = form.values
  // Opened on a claim that was given up, the dialog offers that one too: the payment is a recovery then.
  const claims = [...open.claims, ...open.writtenOff.filter(({ id }) => id === preset?.claimId)]
  return (
    <ActionForm
      form={form}
      title="Record payment"
      description="Books money that came in and applies it to what is open."
      submitLabel={`Record${amountText(amount, currency, locale) || ' payment'}`}
      size="lg"
      {...open.readiness}
      onClose={onClose}
    >
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
            value={amount}
            onChange={(next) => form.set({ amount: next })}
          />
        </Field>
        <Field label="Paid by" required error={form.error('kind')}>
          <Select options={kinds} placeholder="Choose how it came in" {...form.text('kind')} />
        </Field>
        <Field label="Received" error={form.error('effectiveOn')}>
          <DateInput max={today} {...form.text('effectiveOn')} />
        </Field>
      </div>
      {claims.length > 0 ? (
        <ClaimChoice
          label="Claims that the debtor named"
          help="They come first, in the order in which you choose them. Leave all empty where the debtor said nothing."
          claims={claims}
          value={claimIds}
          onChange={(next) => form.set({ claimIds: next })}
          error={form.error('claimIds')}
        />
      ) : null}
      <div className={styles.columns}>
        {open.paymentMethods.length > 0 ? (
          <Field label="Payment method" error={form.error('paymentMethodId')}>
            <Select options={open.paymentMethods} placeholder="Not said" {...form.text('paymentMethodId')} />
          </Field>
        ) : null}
        <Field label="Reference of the payer or bank" error={form.error('externalReference')}>
          <TextInput autoComplete="off" {...form.text('externalReference')} />
        </Field>
        <Field label="Note" error={form.error('note')}>
          <TextInput autoComplete="off" {...form.text('note')} />
        </Field>
      </div>
      <AllocationPreview {...{ accountId, currency, amount, effectiveOn, claimIds }} />
    </ActionForm>
  )
}
