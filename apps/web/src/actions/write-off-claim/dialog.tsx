import { writeOffReasonLabels } from '@arrears/domain/claim/write-off-reason'
import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { MoneyInput } from '@arrears/ui/money-input'
import { formatMoney, MoneyText } from '@arrears/ui/money-text'
import { Select } from '@arrears/ui/select'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import styles from '../action-form.module.css'
import { ClaimSelect } from '../claim-select/claim-select.tsx'
import { onlyChoice } from '../only-choice.ts'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import {
  WriteOffClaimDialog_MutationDocument,
  WriteOffClaimDialog_QueryDocument,
} from './dialog.generated.ts'
import { openOf, partOptions } from './write-off-parts.ts'

const schema = () =>
  import('@arrears/domain/actions/write-off-claim/rule').then(({ writeOffClaim }) => writeOffClaim.input)

const reasons = Object.entries(writeOffReasonLabels).map(([value, label]) => ({ value, label }))
const hindrance = ({ disputed }: { readonly disputed: boolean }) => (disputed ? 'disputed' : undefined)

export default function WriteOffClaimDialog({ accountId, currency, preset, onClose }: ActionDialogProps) {
  const locale = useLocale()
  const { data, readiness } = useDialogData(
    WriteOffClaimDialog_QueryDocument,
    { accountId },
    'What is open on the account',
  )
  const claims = data?.account?.claims ?? []
  const chosen = (claimId: string) => {
    const id = onlyChoice(
      claimId,
      claims.filter((claim) => !claim.disputed),
    )
    return claims.find((claim) => claim.id === id)
  }
  const amountOf = (claimId: string, component: string, typed: string | null) => {
    const claim = chosen(claimId)
    return typed ?? (claim ? openOf(claim, component).amount : '')
  }
  const form = useActionForm({
    document: WriteOffClaimDialog_MutationDocument,
    initial: {
      claimId: preset?.claimId ?? '',
      component: '',
      // Null until typed: then what is open is proposed.
      amount: null as string | null,
      reason: '',
      note: '',
    },
    toInput: ({ claimId, component, amount, reason, note }) => ({
      accountId,
      claimId: chosen(claimId)?.id ?? '',
      component: component || null,
      // What was shown and no more, should more be open by now.
      amount: { amount: amountOf(claimId, component, amount), currency },
      reason,
      note: note || null,
    }),
    schema,
    onDone(_written, { claimId }) {
      toast.show({ message: `${chosen(claimId)?.reference ?? 'Claim'}: written off`, tone: 'ok' })
      onClose()
    },
  })
  const { claimId, component, amount } = form.values
  const claim = chosen(claimId)
  const open = claim && openOf(claim, component)
  const typed = amountOf(claimId, component, amount)
  const text = /^\d+(\.\d+)?$/.test(typed) ? ` ${formatMoney(typed, currency, { locale })}` : ''
  return (
    <ActionForm
      form={form}
      title="Write off claim"
      description="Gives up what is owed, as a loss. Reversing the entry brings it back; money that still comes in on the claim is booked as a recovery."
      submitLabel={`Write off${text}`}
      tone="danger"
      {...readiness}
      onClose={onClose}
    >
      <ClaimSelect
        claims={claims}
        value={claim?.id ?? ''}
        onChange={(next) => form.set({ claimId: next, component: '', amount: null })}
        error={form.error('claimId')}
        hindrance={hindrance}
      />
      <div className={styles.columns}>
        <Field label="Part" error={form.error('component')}>
          <Select
            options={partOptions(claim)}
            value={component}
            onChange={(event) => form.set({ component: event.target.value, amount: null })}
          />
        </Field>
        <Field
          label="Amount"
          required
          labelEnd={
            open ? (
              <>
                Open <MoneyText {...open} />
              </>
            ) : undefined
          }
          error={form.error('amount')}
        >
          <MoneyInput currency={currency} value={typed} onChange={(next) => form.set({ amount: next })} />
        </Field>
      </div>
      <Field label="Reason" required error={form.error('reason')}>
        <Select options={reasons} placeholder="Choose a reason" {...form.text('reason')} />
      </Field>
      <Field label="Note" error={form.error('note')}>
        <TextArea rows={2} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
