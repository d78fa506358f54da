import { ButtonLink } from '@arrears/ui/button-link'
import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import { Outlet } from '@tanstack/react-router'
import { useEffect, type ReactNode } from 'react'
import { useQuery } from 'urql'
import { usePageHead } from '../../platform/page/page-head.ts'
import { AccountContext } from '../account-context.ts'
import { neighbours } from '../list-context.ts'
import { rememberAccount } from '../recent-accounts.ts'
import { AccountHeader, type AccountHeaderProps } from './account-header.tsx'
import styles from './account-page.module.css'
import { AccountPage_QueryDocument } from './account-page.generated.ts'
import { AccountPageSkeleton } from './account-page-skeleton.tsx'
import { StickyTabs } from './sticky-tabs.tsx'
import { useLiveAccount } from './use-live-account.ts'

export interface AccountPageProps extends Pick<AccountHeaderProps, 'pencil'> {
  readonly reference: string
  /** The buttons of the page; they stand above the areas that they act on, so the route brings them. */
  readonly toolbar: ReactNode
  /** Saves what was edited in place; stands where it stays within reach. */
  readonly save: ReactNode
}

export function AccountPage({ reference, toolbar, pencil, save }: AccountPageProps) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: AccountPage_QueryDocument,
    variables: { reference },
  })
  const account = data?.account ?? undefined
  const news = useLiveAccount(account)
  const list = neighbours(reference)
  usePageHead(account?.name ?? reference, [
    { label: 'Accounts', href: '/accounts' },
    ...(list && list.label !== 'Accounts' ? [{ label: list.label, href: list.href }] : []),
  ])
  const name = account?.name
  useEffect(() => {
    if (name !== undefined) rememberAccount({ reference, name })
  }, [reference, name])

  if (!account) {
    if (error) {
      return (
        <div className={styles.message}>
          <ErrorState
            message="The account could not be loaded."
            retrying={fetching}
            onRetry={() => retry({ requestPolicy: 'network-only' })}
          />
        </div>
      )
    }
    return data ? (
      <EmptyState
        size="page"
        headingLevel={1}
        icon="search"
        title="There is no such account"
        description={`Nothing that you may see has the reference ${reference}.`}
        action={<ButtonLink href="/accounts">All accounts</ButtonLink>}
      />
    ) : (
      <AccountPageSkeleton />
    )
  }
  return (
    <AccountContext value={account}>
      <AccountHeader account={account} toolbar={toolbar} pencil={pencil} />
      <StickyTabs account={account} save={save} news={news} />
      <Outlet />
    </AccountContext>
  )
}
