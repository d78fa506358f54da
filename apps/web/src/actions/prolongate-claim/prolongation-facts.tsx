import { KeyValue } from '@arrears/ui/key-value'
import { useLocale } from '@arrears/ui/locale'
import { MoneyText } from '@arrears/ui/money-text'
import { formatDate } from '../../platform/time/format-date.ts'
import type { ProlongateClaimDialog_QueryQuery } from './dialog.generated.ts'

export type ProlongableClaim = NonNullable<ProlongateClaimDialog_QueryQuery['account']>['claims'][number]
export type Terms = NonNullable<ProlongableClaim['prolongationTerms']>
export type TermsOption = Terms['options'][number]

/** What the prolongation means, before it is confirmed (B10): the new due date, the fee, and how much there was already. */
export function ProlongationFacts({
  claim,
  terms,
  option,
}: {
  readonly claim: ProlongableClaim
  readonly terms: Terms
  readonly option: TermsOption | undefined
}) {
  const locale = useLocale()
  const isFree = option?.fee !== null && Number(option?.fee?.amount) === 0
  return (
    <KeyValue
      items={[
        { id: 'now', label: 'Due now', value: formatDate(claim.dueOn, locale) },
        { id: 'new', label: 'New due date', value: option?.dueOn ? formatDate(option.dueOn, locale) : '–' },
        {
          id: 'fee',
          label: 'Fee',
          value: !option?.fee ? '–' : isFree ? 'None' : <MoneyText {...option.fee} />,
        },
        ...(option?.basis ? [{ id: 'basis', label: 'Basis of the fee', value: option.basis }] : []),
        {
          id: 'days',
          label: 'Prolonged already',
          value: `${terms.prolongedDays} of ${terms.maxDays} days, ${terms.prolongedTimes} of ${terms.maxTimes} times`,
        },
      ]}
    />
  )
}
