import { ErrorState } from '@arrears/ui/error-state'
import { type ErrorComponentProps } from '@tanstack/react-router'

/** Shown instead of a page whose code failed; what was typed elsewhere is not lost. */
export function PageError({ error, reset }: ErrorComponentProps) {
  const message = error instanceof Error ? error.message : ''
  const stale = /dynamically imported module|module script/i.test(message)
  return (
    <main style={{ padding: 'var(--space-6)' }}>
      <ErrorState
        title={stale ? 'A new version of Arrears is there' : 'This page could not be shown'}
        message={
          stale
            ? 'Reload the page to use it.'
            : 'Try again. If it stays, tell your admin what you were doing.'
        }
        onRetry={stale ? () => location.reload() : reset}
      />
    </main>
  )
}
