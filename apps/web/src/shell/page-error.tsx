import { ErrorState } from '@arrears/ui/error-state'
import { type ErrorComponentProps } from '@tanstack/react-router'

/** Shown instead of a page whose code failed, or did not come: for want of a connection, or because there is a new version. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const message = error instanceof Error ? error.message : ''
  const missing = /dynamically imported module|module script|preload CSS/i.test(message)
  return (
    <main style={{ padding: 'var(--space-6)' }}>
      <ErrorState
        title={missing ? 'This page could not be loaded' : 'This page could not be shown'}
        message={
          missing
            ? 'Check your connection and try again.'
            : 'Try again. If it stays, tell your admin what you were doing.'
        }
        onRetry={missing ? () => location.reload() : reset}
      />
    </main>
  )
}
