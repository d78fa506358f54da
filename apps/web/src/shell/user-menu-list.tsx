import { Menu, type MenuGroup, type MenuProps } from '@arrears/ui/menu'
import { toast } from '@arrears/ui/toast'
import { useRouter } from '@tanstack/react-router'
import { signOut, switchOrganisation } from '../platform/session/session.ts'
import { setTheme, useTheme, type Theme } from '../platform/theme/theme.ts'
import { beginAnew } from './begin-anew.ts'
import type { Viewer } from './viewer-context.ts'

const themes = [
  { id: 'light', label: 'Light', icon: 'sun' },
  { id: 'dark', label: 'Dark', icon: 'moon' },
  { id: 'system', label: 'Like the system', icon: 'settings' },
] as const

interface UserMenuListProps extends Pick<MenuProps, 'trigger' | 'label' | 'defaultOpen'> {
  readonly viewer: Viewer
}

/** What is about the one who is signed in: organisation, theme, preferences, sign out. */
export default function UserMenuList({ viewer, ...menu }: UserMenuListProps) {
  const router = useRouter()
  const theme = useTheme()
  const choose = (id: string) => {
    const [kind = '', value = ''] = id.split(':')
    if (kind === 'theme') setTheme(value as Theme)
    else if (kind === 'organisation') void enterOrganisation(value)
    else if (kind === 'preferences') void router.navigate({ to: '/preferences' })
    else void leave()
  }
  return <Menu {...menu} placement="top start" sections={sections(viewer, theme)} onSelect={choose} />
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

async function leave(): Promise<void> {
  const answer = await signOut()
  if (answer.ok) beginAnew('/sign-in')
  else toast.show({ message: `You are still signed in. ${answer.message}`, tone: 'danger' })
}

async function enterOrganisation(id: string): Promise<void> {
  const answer = await switchOrganisation(id)
  if (answer.ok) beginAnew('/accounts')
  else toast.show({ message: answer.message, tone: 'danger' })
}
