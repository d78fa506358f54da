import { EmptyState } from '@arrears/ui/empty-state'
import { ErrorState } from '@arrears/ui/error-state'
import type { ReactNode } from 'react'
import { WidgetSkeleton } from './widget-skeleton.tsx'
import type { WidgetQuery } from './use-widget-query.ts'
import styles from './widget-content.module.css'

interface WidgetContentProps<Account> {
  readonly query: WidgetQuery<{ readonly account?: Account | null | undefined }>
  /** What is loaded, as it stands in a sentence: “the notes”. */
  readonly what: string
  readonly lines: number
  readonly children: (account: Account) => ReactNode
}

/** The states that every widget has: waiting, failed with a way to try again, not allowed, and its content. */
export function WidgetContent<Account>({ query, what, lines, children }: WidgetContentProps<Account>) {
  const { data, error, fetching, retry } = query
  const account = data?.account
  if (account) {
    return (
      <>
        {error ? (
          <p role="status" className={styles.outdated}>
            This could not be brought up to date.{' '}
            <button type="button" className={styles.again} onClick={retry}>
              Try again
            </button>
          </p>
        ) : null}
        {children(account)}
      </>
    )
  }
  if (error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'FORBIDDEN')) {
    return <EmptyState icon="lock" title={`You may not see ${what}`} />
  }
  if (error) {
    const message = error.networkError
      ? 'The server does not answer. Check your connection.'
      : `The server could not give ${what}.`
    return <ErrorState message={message} onRetry={retry} retrying={fetching} />
  }
  if (fetching) return <WidgetSkeleton lines={lines} label={`Loading ${what}`} />
  return <EmptyState title="This account is gone" />
}
