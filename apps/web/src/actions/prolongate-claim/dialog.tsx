import { Field } from '@arrears/ui/field'
import { useLocale } from '@arrears/ui/locale'
import { RadioGroup } from '@arrears/ui/radio-group'
import { TextArea } from '@arrears/ui/text-area'
import { toast } from '@arrears/ui/toast'
import { formatDate } from '../../platform/time/format-date.ts'
import type { ActionDialogProps } from '../action-dialog.ts'
import { ActionForm } from '../action-form.tsx'
import { ClaimSelect } from '../claim-select/claim-select.tsx'
import { onlyChoice } from '../only-choice.ts'
import { useActionForm } from '../use-action-form.ts'
import { useDialogData } from '../use-dialog-data.tsx'
import {
  ProlongateClaimDialog_MutationDocument,
  ProlongateClaimDialog_QueryDocument,
} from './dialog.generated.ts'
import { ProlongationFacts, type ProlongableClaim } from './prolongation-facts.tsx'

const schema = () =>
  import('@arrears/domain/actions/prolongate-claim/rule').then(({ prolongateClaim }) => prolongateClaim.input)

/** Of those that a claim may be in the way of, the short form: the sentence stands in the menu of the claim. */
const hindrances: Readonly<Record<string, string>> = {
  CLAIM_DISPUTED: 'disputed',
  FEE_CANNOT_BE_PROLONGED: 'a fee',
  CLAIM_IN_PLAN: 'in a plan',
  TOO_MANY_PROLONGATIONS: 'at the limit',
  PROLONGED_TOO_LONG: 'at the limit',
}

const hindrance = ({ prolongationTerms }: ProlongableClaim) => {
  const code = prolongationTerms?.refusal?.code
  return code && (hindrances[code] ?? 'not possible')
}

export default function ProlongateClaimDialog({ accountId, preset, onClose }: ActionDialogProps) {
  const locale = useLocale()
  const { data, readiness, askAgain } = useDialogData(
    ProlongateClaimDialog_QueryDocument,
    { accountId },
    'What is open on the account',
  )
  const claims = data?.account?.claims ?? []
  const chosen = (claimId: string) => {
    const id = onlyChoice(
      claimId,
      claims.filter((claim) => !hindrance(claim)),
    )
    return claims.find((claim) => claim.id === id)
  }
  const optionOf = (claimId: string, days: string) =>
    chosen(claimId)?.prolongationTerms?.options.find((option) => String(option.days) === days)
  const form = useActionForm({
    document: ProlongateClaimDialog_MutationDocument,
    initial: { claimId: preset?.claimId ?? '', days: '', expectedFee: '', note: '' },
    toInput: ({ claimId, days, note }) => {
      const fee = optionOf(claimId, days)?.fee
      return {
        accountId,
        claimId: chosen(claimId)?.id ?? '',
        days: Number(days),
        expectedFee: fee ? { amount: fee.amount, currency: fee.currency } : null,
        note: note || null,
      }
    },
    schema,
    onDone({ prolongation }, { claimId }) {
      const due = formatDate(prolongation.dueOn, locale)
      toast.show({ message: `${chosen(claimId)?.reference ?? 'Claim'} is due ${due} now`, tone: 'ok' })
      onClose()
    },
    onStale: askAgain,
  })
  const { claimId, days } = form.values
  const claim = chosen(claimId)
  const terms = claim?.prolongationTerms
  const option = optionOf(claimId, days)
  return (
    <ActionForm
      form={form}
      title="Prolongate claim"
      description="Moves the due date. Where a fee is asked for, it becomes a claim of its own, due on the same day."
      submitLabel={days ? `Prolong by ${days} days` : 'Prolong'}
      {...readiness}
      blockedReason={claim && days === '' ? 'Choose how many days.' : undefined}
      onClose={onClose}
    >
      <ClaimSelect
        claims={claims}
        value={claim?.id ?? ''}
        onChange={(next) => form.set({ claimId: next })}
        error={form.error('claimId')}
        hindrance={hindrance}
      />
      {claim && terms ? (
        <>
          <RadioGroup
            label="Length"
            required
            layout="segments"
            options={terms.options.map(({ days: length, refusal }) => ({
              value: String(length),
              label: `${length} days`,
              disabled: refusal !== null,
            }))}
            value={days || undefined}
            onChange={(next) => form.set({ days: next })}
            error={form.error('days')}
          />
          <ProlongationFacts claim={claim} terms={terms} option={option} />
        </>
      ) : null}
      <Field label="Note" error={form.error('note')}>
        <TextArea rows={2} {...form.text('note')} />
      </Field>
    </ActionForm>
  )
}
