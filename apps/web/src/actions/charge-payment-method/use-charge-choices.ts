import { useDialogData } from '../use-dialog-data.tsx'
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
  const { data, readiness } = useDialogData(
    ChargePaymentMethodDialog_QueryDocument,
    { accountId },
    'What is open on the account',
  )
  const claims = (data?.account?.claims ?? []).filter(({ disputed }) => !disputed)
  const products = new Map(claims.flatMap(({ product }) => (product ? [[product.id, product]] : [])))
  const mandates: MandateOption[] = (data?.account?.paymentMethods ?? []).flatMap((method) =>
    method.mandates.map((mandate) => ({ method, mandate })),
  )
  return {
    claims,
    products: [...products.values()],
    mandates,
    readiness,
  }
}

export type ChargeChoices = ReturnType<typeof useChargeChoices>
