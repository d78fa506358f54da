import { CommandPalette } from '@arrears/ui/command-palette'
import { useLocation, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useViewer } from '../shell/viewer-context.ts'
import { asCommandGroups, entryOf } from './palette-entry.ts'
import { pageEntries } from './page-entries.ts'
import { useAccountEntries } from './use-account-entries.ts'
import { useActionEntries } from './use-action-entries.ts'

/** Finds and starts anything by typing: accounts, what can be done on the open one, pages (A4). */
export default function Palette({ onClose }: { onClose: () => void }) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  const viewer = useViewer()
  const [query, setQuery] = useState('')
  const reference = /^\/accounts\/([^/]+)/.exec(pathname)?.[1]
  const openAccount = (to: string) => void navigate({ to: '/accounts/$reference', params: { reference: to } })

  const accounts = useAccountEntries(query, openAccount)
  // What answers at once stands above what a search brings later: the line under Enter must not change while one types.
  const groups = [
    accounts.recent,
    ...useActionEntries(reference && decodeURIComponent(reference)),
    accounts.found,
    ...pageEntries({ viewer, pathname, reference }, (href) => void navigate({ href })),
  ]
  return (
    <CommandPalette
      label="Search accounts, actions and pages"
      placeholder="Search accounts, actions and pages"
      query={query}
      onQueryChange={setQuery}
      groups={asCommandGroups(groups)}
      busy={accounts.busy}
      error={accounts.error}
      emptyMessage={
        accounts.busy ? 'Searching …' : 'Nothing found. Search by name, reference, e-mail or phone.'
      }
      onSelect={(id) => {
        // Closed first: what opens next takes the focus, and gives it back to where it was before.
        onClose()
        entryOf(groups, id)?.run()
      }}
      onClose={onClose}
    />
  )
}
