import { useQuery } from 'urql'
import {
  ChargePaymentMethodDialog_QueryDocument,
  type ChargePaymentMethodDialog_QueryQuery,
} from './dialog.generated.ts'

type Account = NonNullable<ChargePaymentMethodDialog_QueryQuery['account']>
type Method = Account['paymentMethods'][number]

export interface MandateOption {
  readonly method: Pick<Method, 'label' | 'kind' | 'provider'>
  readonly mandate: Method['mandates'][number]
}

/** What can be charged on an account, and by which permissions. */
export function useChargeChoices(accountId: string) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: ChargePaymentMethodDialog_QueryDocument,
    variables: { accountId },
    requestPolicy: 'cache-and-network',
  })
  const claims = (data?.account?.claims ?? []).filter(({ disputed }) => !disputed)
  const products = new Map(claims.flatMap(({ product }) => (product ? [[product.id, product]] : [])))
  const mandates: MandateOption[] = (data?.account?.paymentMethods ?? []).flatMap((method) =>
    method.mandates.map((mandate) => ({ method, mandate })),
  )
  return {
    claims,
    products: [...products.values()],
    mandates,
    loading: !data && fetching,
    failed: Boolean(error) && !data,
    retry: () => retry({ requestPolicy: 'network-only' }),
  }
}

export type ChargeChoices = ReturnType<typeof useChargeChoices>
