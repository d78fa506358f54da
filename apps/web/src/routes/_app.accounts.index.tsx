import { createFileRoute } from '@tanstack/react-router'
import { AccountsPage } from '../account/accounts-page/accounts-page.tsx'
import { readAccountsSearch } from '../account/accounts-page/accounts-search.ts'

export const Route = createFileRoute('/_app/accounts/')({
  validateSearch: readAccountsSearch,
  component: AccountsRoute,
})

function AccountsRoute() {
  const search = Route.useSearch()
  const navigate = Route.useNavigate()
  return (
    <AccountsPage
      search={search}
      onSearch={(next, { replace } = {}) => void navigate({ search: next, replace, resetScroll: false })}
    />
  )
}
