import { isCurrency, parseDecimal } from '@arrears/domain/shared/money'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { useDebounced } from '../../platform/use-debounced.ts'
import { ChargePaymentMethodDialog_PreviewDocument } from './dialog.generated.ts'

export interface ChargeDraft {
  readonly accountId: string
  readonly currency: string
  readonly mandateId: string
  readonly claimId: string | null
  readonly productId: string | null
  /** Empty for all that can be charged. */
  readonly amount: string
  readonly collectOn: string
}

function isAmount(amount: string, currency: string): boolean {
  const parsed = isCurrency(currency) && parseDecimal(amount, currency)
  return parsed && parsed.ok && parsed.value.minor > 0n
}

/** When and how much the server would collect, asked a moment after the last key. Charges nothing. */
export function useChargePreview(draft: ChargeDraft) {
  const wanted = JSON.stringify(draft)
  const settled = useDebounced(wanted, 250)
  const variables = useMemo(() => {
    const { currency, amount, collectOn, ...chosen } = JSON.parse(settled) as ChargeDraft
    const given = isAmount(amount, currency) ? { amount, currency } : null
    return { input: { ...chosen, amount: given, collectOn: collectOn || null } }
  }, [settled])
  const [{ data, error, fetching }, ask] = useQuery({
    query: ChargePaymentMethodDialog_PreviewDocument,
    variables,
    pause: variables.input.mandateId === '',
    requestPolicy: 'network-only',
  })
  return {
    preview: data?.chargePreview,
    failed: Boolean(error) && !data && !fetching,
    askAgain: () => ask({ requestPolicy: 'network-only' }),
    /** What is shown belongs to what was chosen before. */
    outdated: fetching || settled !== wanted,
  }
}

export type ShownPreview = NonNullable<ReturnType<typeof useChargePreview>['preview']>
