import { createFileRoute } from '@tanstack/react-router'
import { useMemo } from 'react'
import { AccountsPage } from '../account/accounts-page/accounts-page.tsx'
import { readAccountsSearch } from '../account/accounts-page/accounts-search.ts'
import { anySearch } from '../platform/search/plain-search.ts'

export const Route = createFileRoute('/_app/accounts/')({
  validateSearch: anySearch,
  component: AccountsRoute,
})

function AccountsRoute() {
  const given = Route.useSearch()
  const search = useMemo(() => readAccountsSearch(given), [given])
  const navigate = Route.useNavigate()
  return (
    <AccountsPage
      search={search}
      onSearch={(next, { replace } = {}) =>
        void navigate({ search: { ...next }, replace, resetScroll: false })
      }
    />
  )
}
