import { EmptyState } from '@arrears/ui/empty-state'

export function AccountsPage() {
  return <EmptyState size="page" title="Accounts" />
}
