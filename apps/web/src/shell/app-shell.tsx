import { ErrorState } from '@arrears/ui/error-state'
import { LocaleProvider } from '@arrears/ui/locale'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { ToastRegion } from '@arrears/ui/toast'
import { useEffect, type ReactNode } from 'react'
import { useQuery, type CombinedError } from 'urql'
import { forgetRecentAccounts } from '../account/recent-accounts.ts'
import { hearOtherTabs, type Beginning } from '../platform/session/other-tabs.ts'
import { signedOut } from '../platform/session/session.ts'
import { TimeZoneContext } from '../platform/time/time-zone.ts'
import { AppShell_QueryDocument } from './app-shell.generated.ts'
import styles from './app-shell.module.css'
import { ConnectionBanners } from './connection-banners.tsx'
import { PageBar } from './page-bar.tsx'
import { SideBar } from './side-bar.tsx'
import { ViewerContext } from './viewer-context.ts'

/** The number of open tasks beside their page is asked for again with every task that is written. */
const countsTasks = { additionalTypenames: ['Task'] }

/** Somebody who is not signed in is on the way to the sign-in page; nothing failed. */
function isFailure(error: CombinedError | undefined): error is CombinedError {
  return (
    Boolean(error) && !error?.graphQLErrors.some(({ extensions }) => extensions['code'] === 'UNAUTHENTICATED')
  )
}

/** A full load: nothing of what was seen before stays in memory. */
function beginAnew(at: Beginning): void {
  forgetRecentAccounts()
  location.assign(at)
}

/** The frame of every page behind sign-in: navigation, who is signed in, messages. `overlays` stand above all pages. */
export function AppShell({ children, overlays }: { children: ReactNode; overlays?: ReactNode }) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: AppShell_QueryDocument,
    context: countsTasks,
  })
  const viewer = data?.viewer ?? undefined
  const stranger = data !== undefined && !viewer && !fetching
  useEffect(() => {
    if (stranger) signedOut()
  }, [stranger])
  useEffect(() => hearOtherTabs(beginAnew), [])
  return (
    <div className={styles.shell}>
      <a className="skip-link" href="#content">
        Skip to the page
      </a>
      <div className={styles.side}>
        <SideBar viewer={viewer} />
      </div>
      <div className={styles.page}>
        <div className={styles.bar}>
          <PageBar viewer={viewer} />
        </div>
        <ConnectionBanners />
        <main id="content" className={styles.content} tabIndex={-1}>
          {viewer ? (
            <LocaleProvider locale={viewer.organisation.locale}>
              <TimeZoneContext value={viewer.organisation.timeZone}>
                <ViewerContext value={viewer}>
                  {children}
                  {overlays}
                </ViewerContext>
              </TimeZoneContext>
            </LocaleProvider>
          ) : (
            <div className={styles.waiting}>
              {isFailure(error) ? (
                <ErrorState
                  title="Arrears could not be opened"
                  message="The server does not answer. Check your connection."
                  retrying={fetching}
                  onRetry={() => retry({ requestPolicy: 'network-only' })}
                />
              ) : (
                <SkeletonLines label="Loading the page" lines={6} />
              )}
            </div>
          )}
        </main>
      </div>
      <ToastRegion />
    </div>
  )
}
