import { createFileRoute } from '@tanstack/react-router'
import { useMemo } from 'react'
import { anySearch } from '../platform/search/plain-search.ts'
import { SettingsPage } from '../settings/settings-page/settings-page.tsx'
import { readSettingsSearch } from '../settings/settings-page/settings-search.ts'

export const Route = createFileRoute('/_app/settings/values')({
  validateSearch: anySearch,
  component: SettingsRoute,
})

function SettingsRoute() {
  const given = Route.useSearch()
  const search = useMemo(() => readSettingsSearch(given), [given])
  const navigate = Route.useNavigate()
  return (
    <SettingsPage
      search={search}
      onSearch={(next) => void navigate({ search: { ...next }, replace: true, resetScroll: false })}
    />
  )
}
