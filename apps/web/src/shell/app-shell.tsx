import { ErrorState } from '@arrears/ui/error-state'
import { Brand, SidebarNav } from '@arrears/ui/sidebar-nav'

import { ToastRegion } from '@arrears/ui/toast'
import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { AppShell_QueryDocument } from './app-shell.generated.ts'
import styles from './app-shell.module.css'
import { navigation } from './navigation.ts'
import { ViewerContext } from './viewer-context.ts'

/** The frame of every page behind sign-in: navigation, who is signed in, messages. */
export function AppShell({ children }: { children: ReactNode }) {
  const [{ data, error }, retry] = useQuery({ query: AppShell_QueryDocument })
  const { pathname } = useLocation()
  const viewer = data?.viewer
  if (error && !viewer) {
    return (
      <ErrorState
        message="The server does not answer. Check your connection."
        onRetry={() => retry({ requestPolicy: 'network-only' })}
      />
    )
  }
  return (
    <div className={styles.shell}>
      <a className="skip-link" href="#content">
        Skip to the page
      </a>
      <SidebarNav brand={<Brand name="Arrears" href="/accounts" />} sections={navigation(viewer, pathname)} />
      <main id="content" className={styles.content} tabIndex={-1}>
        {viewer ? <ViewerContext value={viewer}>{children}</ViewerContext> : null}
      </main>
      <ToastRegion />
    </div>
  )
}
