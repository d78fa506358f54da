import { Icon } from '@arrears/ui/icon'
import type { MenuGroup } from '@arrears/ui/menu'
import { toast } from '@arrears/ui/toast'
import { useRouter } from '@tanstack/react-router'
import type { ComponentProps } from 'react'
import { forgetRecentAccounts } from '../account/recent-accounts.ts'
import { deferControl } from '../platform/deferred/deferred-control.tsx'
import { signOut, switchOrganisation } from '../platform/session/session.ts'
import { setTheme, useTheme, type Theme } from '../platform/theme/theme.ts'
import styles from './user-menu.module.css'
import type { Viewer } from './viewer-context.ts'

const Menu = deferControl(async () => ({ default: (await import('@arrears/ui/menu')).Menu }), 'menu')

const themes = [
  { id: 'light', label: 'Light', icon: 'sun' },
  { id: 'dark', label: 'Dark', icon: 'moon' },
  { id: 'system', label: 'Like the system', icon: 'settings' },
] as const

/** Who is signed in, for which organisation, and what is about them: theme, preferences, sign out. */
export function UserMenu({ viewer }: { viewer: Viewer }) {
  const router = useRouter()
  const theme = useTheme()
  const name = viewer.user?.name ?? 'API key'
  const choose = (id: string) => {
    const [kind = '', value = ''] = id.split(':')
    if (kind === 'theme') setTheme(value as Theme)
    else if (kind === 'organisation') void enterOrganisation(value)
    else if (kind === 'preferences') void router.navigate({ to: '/preferences' })
    else void leave()
  }
  return (
    <Menu
      label={`${name}, ${viewer.organisation.name}`}
      placement="top start"
      sections={sections(viewer, theme)}
      onSelect={choose}
      trigger={<UserButton name={name} organisation={viewer.organisation.name} />}
    />
  )
}

function UserButton({
  name,
  organisation,
  ...rest
}: { name: string; organisation: string } & ComponentProps<'button'>) {
  return (
    <button type="button" className={styles.user} {...rest}>
      <span className={styles.initials} aria-hidden="true">
        {initials(name)}
      </span>
      <span className={styles.names}>
        <span className={styles.name}>{name}</span>
        <span className={styles.organisation}>{organisation}</span>
      </span>
      <Icon name="more" size={14} />
    </button>
  )
}

function sections({ organisation, organisations }: Viewer, theme: Theme): MenuGroup[] {
  const places = organisations.map(({ id, name }) => ({
    id: `organisation:${id}`,
    label: name,
    selected: id === organisation.id,
  }))
  return [
    ...(places.length > 1 ? [{ id: 'organisations', label: 'Organisation', items: places }] : []),
    {
      id: 'theme',
      label: 'Theme',
      items: themes.map(({ id, label, icon }) => ({
        id: `theme:${id}`,
        label,
        icon,
        selected: id === theme,
      })),
    },
    {
      id: 'session',
      items: [
        { id: 'preferences', label: 'Preferences', icon: 'user' },
        { id: 'sign-out', label: 'Sign out', icon: 'sign-out' },
      ],
    },
  ]
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  const first = words[0] ?? ''
  const last = words.length > 1 ? (words.at(-1) ?? '') : ''
  return `${[...first][0] ?? ''}${[...last][0] ?? ''}`.toLocaleUpperCase()
}

/** Both end in a full load: nothing of what was seen before stays in memory. */
async function leave(): Promise<void> {
  const answer = await signOut()
  if (answer.ok) {
    forgetRecentAccounts()
    location.assign('/sign-in')
  } else toast.show({ message: `You are still signed in. ${answer.message}`, tone: 'danger' })
}

async function enterOrganisation(id: string): Promise<void> {
  const answer = await switchOrganisation(id)
  if (answer.ok) {
    forgetRecentAccounts()
    location.assign('/accounts')
  } else toast.show({ message: answer.message, tone: 'danger' })
}
