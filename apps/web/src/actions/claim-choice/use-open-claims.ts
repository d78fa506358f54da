import { useDialogData } from '../use-dialog-data.tsx'
import { ClaimChoice_QueryDocument, type ClaimChoice_QueryQuery } from './claim-choice.generated.ts'

export type OpenClaim = NonNullable<ClaimChoice_QueryQuery['account']>['claims'][number]

/** What is open on an account, and how it can be paid. */
export function useOpenClaims(accountId: string) {
  const { data, readiness } = useDialogData(
    ClaimChoice_QueryDocument,
    { accountId },
    'What is open on the account',
  )
  return {
    balance: data?.account?.balance.total.amount ?? '',
    claims: data?.account?.claims ?? [],
    /** Given up, yet money may still come in on them. */
    writtenOff: data?.account?.writtenOff ?? [],
    paymentMethods: (data?.account?.paymentMethods ?? []).map(({ id, label }) => ({ value: id, label })),
    readiness,
  }
}
