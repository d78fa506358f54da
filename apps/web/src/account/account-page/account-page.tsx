import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { Outlet } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { AccountContext } from '../account-context.ts'
import { AccountHeader } from './account-header.tsx'
import { AccountPage_QueryDocument } from './account-page.generated.ts'

export function AccountPage({ reference }: { reference: string }) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: AccountPage_QueryDocument,
    variables: { reference },
  })
  if (error && !data) {
    return (
      <ErrorState
        message="The account could not be loaded."
        onRetry={() => retry({ requestPolicy: 'network-only' })}
      />
    )
  }
  if (!data && fetching) return <SkeletonLines label="Loading the account" />
  if (!data?.account) {
    return (
      <EmptyState
        size="page"
        title="There is no such account"
        description={`Nothing here has the reference ${reference}.`}
      />
    )
  }
  const { account } = data
  return (
    <AccountContext value={account}>
      <AccountHeader account={account} />
      <Outlet />
    </AccountContext>
  )
}
