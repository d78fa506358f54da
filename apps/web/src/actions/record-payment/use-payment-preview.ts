import { isCurrency, parseDecimal } from '@arrears/domain/shared/money'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useDebounced } from '../../platform/use-debounced.ts'
import { AllocationPreview_QueryDocument } from './allocation-preview.generated.ts'

export interface PaymentDraft {
  readonly accountId: string
  readonly currency: string
  readonly amount: string
  readonly effectiveOn: string
  readonly claimIds: readonly string[]
}

function isAmount(amount: string, currency: string): boolean {
  if (!isCurrency(currency)) return false
  const parsed = parseDecimal(amount, currency)
  return parsed.ok && parsed.value.minor > 0n
}

/** How the server would apply the payment, asked a moment after the last key. Books nothing. */
export function usePaymentPreview({ accountId, currency, amount, effectiveOn, claimIds }: PaymentDraft) {
  const wanted = JSON.stringify({ amount, effectiveOn, claimIds })
  const settled = useDebounced(wanted, 250)
  const variables = useMemo(() => {
    const draft = JSON.parse(settled) as Pick<PaymentDraft, 'amount' | 'effectiveOn' | 'claimIds'>
    return {
      input: {
        accountId,
        amount: { amount: draft.amount, currency },
        effectiveOn: draft.effectiveOn || null,
        claimIds: [...draft.claimIds],
      },
    }
  }, [settled, accountId, currency])
  const pause = !isAmount(variables.input.amount.amount, currency)
  const [{ data, error, fetching }, retry] = useQuery({
    query: AllocationPreview_QueryDocument,
    variables,
    pause,
    requestPolicy: 'network-only',
  })
  return {
    preview: pause ? undefined : data?.paymentPreview,
    failed: Boolean(error) && !pause,
    /** What is shown belongs to what was typed before. */
    outdated: fetching || settled !== wanted,
    retry: () => retry({ requestPolicy: 'network-only' }),
  }
}
