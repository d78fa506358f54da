import { TabsNav } from '@arrears/ui/tabs-nav'
import { useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'

const tabs = [
  { path: '', label: 'Account details' },
  { path: '/diary', label: 'Diary' },
  { path: '/files', label: 'Files' },
  { path: '/journal', label: 'Journal' },
  { path: '/messages', label: 'Messages' },
  { path: '/group', label: 'Group' },
] as const

/** The tabs of an account page, each an address of its own (A3). */
export function AccountTabs({ reference, end }: { reference: string; end?: ReactNode }) {
  const { pathname } = useLocation()
  const base = `/accounts/${encodeURIComponent(reference)}`
  const current = decodeURI(pathname).replace(/\/$/, '')
  return (
    <TabsNav
      label="Parts of the account"
      items={tabs.map(({ path, label }) => ({
        href: `${base}${path}`,
        label,
        current: current === decodeURI(`${base}${path}`),
      }))}
      end={end}
    />
  )
}
