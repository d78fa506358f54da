import { ButtonLink } from '@arrears/ui/button-link'
import { EmptyState } from '@arrears/ui/empty-state'

export function PageNotFound() {
  return (
    <main style={{ padding: 'var(--space-8)' }}>
      <EmptyState
        size="page"
        headingLevel={1}
        icon="search"
        title="There is no such page"
        description="The address may be mistyped, or the thing was removed."
        action={<ButtonLink href="/accounts">All accounts</ButtonLink>}
      />
    </main>
  )
}
