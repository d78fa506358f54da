import { ErrorState } from '@arrears/ui/error-state'
import { LocaleProvider } from '@arrears/ui/locale'
import { SkeletonLines } from '@arrears/ui/skeleton'
import { ToastRegion } from '@arrears/ui/toast'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { deferComponent } from '../platform/deferred/defer-component.ts'
import { DeferredPlace } from '../platform/deferred/deferred-place.tsx'
import { TimeZoneContext } from '../platform/time/time-zone.ts'
import { AppShell_QueryDocument } from './app-shell.generated.ts'
import styles from './app-shell.module.css'
import { ConnectionBanners } from './connection-banners.tsx'
import { PageBar } from './page-bar.tsx'
import { SideBar } from './side-bar.tsx'
import { useSessionEnd } from './use-session-end.ts'
import { ViewerContext } from './viewer-context.ts'

/** The number of open tasks beside their page is asked for again with every task that is written. */
const countsTasks = { additionalTypenames: ['Task'] }

const SignInAgain = deferComponent(() => import('../session/sign-in-again.tsx'))

/** The frame of every page behind sign-in: navigation, who is signed in, messages. `overlays` stand above all pages. */
export function AppShell({ children, overlays }: { children: ReactNode; overlays?: ReactNode }) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: AppShell_QueryDocument,
    context: countsTasks,
  })
  const viewer = data?.viewer ?? undefined
  const { timesEnded, goOn, onNoDialog } = useSessionEnd(viewer)
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
              {error ? (
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
      {viewer && timesEnded > 0 ? (
        <DeferredPlace onFailed={onNoDialog}>
          <SignInAgain viewer={viewer} timesAsked={timesEnded} onSignedIn={goOn} />
        </DeferredPlace>
      ) : null}
      <ToastRegion />
    </div>
  )
}
