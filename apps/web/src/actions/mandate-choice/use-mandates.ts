import { useDialogData } from '../use-dialog-data.tsx'
import { MandateChoice_QueryDocument, type MandateChoice_QueryQuery } from './mandate-choice.generated.ts'

type Account = NonNullable<MandateChoice_QueryQuery['account']>
type Mandate = Account['paymentMethods'][number]['mandates'][number]

export interface ShownMandate extends Mandate {
  readonly method: string
  /** How many charges wait to be collected by it. */
  readonly pending: number
}

/** The mandates of an account with what hangs on them. */
export function useMandates(accountId: string) {
  const { data, readiness } = useDialogData(MandateChoice_QueryDocument, { accountId }, 'The mandates')
  const charges = data?.account?.charges ?? []
  const mandates: ShownMandate[] = (data?.account?.paymentMethods ?? []).flatMap(({ label, mandates: all }) =>
    all.map((mandate) => ({
      ...mandate,
      method: label,
      pending: charges.filter((charge) => charge.mandate.id === mandate.id).length,
    })),
  )
  return {
    mandates,
    readiness,
  }
}
