import type { SidebarNavSection } from '@arrears/ui/sidebar-nav'
import type { Viewer } from './viewer-context.ts'

interface Page {
  readonly href: string
  readonly label: string
  readonly icon: NonNullable<SidebarNavSection['items'][number]['icon']>
  /** Shown only to who may do this; the server asks again. */
  readonly permission?: string
}

const work: readonly Page[] = [
  { href: '/accounts', label: 'Accounts', icon: 'users' },
  { href: '/tasks', label: 'Tasks', icon: 'task' },
]

const configuration: readonly Page[] = [
  { href: '/settings/values', label: 'Settings', icon: 'filter', permission: 'settings:manage' },
  { href: '/settings/layouts', label: 'Layouts', icon: 'columns', permission: 'layout:publish' },
  { href: '/settings/metadata', label: 'Custom fields', icon: 'settings', permission: 'metadata:manage' },
  { href: '/settings/agencies', label: 'Agencies', icon: 'building', permission: 'agency:manage' },
  { href: '/settings/people', label: 'People', icon: 'user', permission: 'user:manage' },
  { href: '/settings/api', label: 'API', icon: 'external' },
]

/** The pages that this person can open, in the order of the side bar. */
export function navigation(viewer: Viewer | null | undefined, pathname: string): SidebarNavSection[] {
  const items = (pages: readonly Page[]) =>
    pages
      .filter(({ permission }) => !permission || viewer?.permissions.includes(permission))
      .map(({ href, label, icon }) => ({
        href,
        label,
        icon,
        current: pathname === href || pathname.startsWith(`${href}/`),
        ...(href === '/tasks' && viewer?.openTaskCount ? { count: viewer.openTaskCount } : {}),
      }))
  return [
    { id: 'work', items: items(work) },
    { id: 'configuration', label: 'Configuration', items: items(configuration) },
  ]
}
