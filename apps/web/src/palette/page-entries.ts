import type { IconName } from '@arrears/ui/icon'
import { openShortcutHelp } from '../platform/shortcuts/help-request.ts'
import { setTheme, type Theme } from '../platform/theme/theme.ts'
import { navigation } from '../shell/navigation.ts'
import type { Viewer } from '../shell/viewer-context.ts'
import type { PaletteGroup } from './palette-entry.ts'

const tabs = [
  ['', 'Account details'],
  ['/diary', 'Diary'],
  ['/journal', 'Journal'],
] as const

const themes: readonly { theme: Theme; label: string; icon: IconName }[] = [
  { theme: 'light', label: 'Light theme', icon: 'sun' },
  { theme: 'dark', label: 'Dark theme', icon: 'moon' },
  { theme: 'system', label: 'Theme of the system', icon: 'settings' },
]

/** Pages that this person may open, the tabs of the account that is open, and how the screen looks. */
export function pageEntries(
  { viewer, pathname, reference }: { viewer: Viewer; pathname: string; reference: string | undefined },
  go: (href: string) => void,
): PaletteGroup[] {
  const pages = navigation(viewer, pathname).flatMap(({ items }) => items)
  return [
    {
      id: 'tabs',
      label: 'This account',
      items: (reference === undefined ? [] : tabs).map(([path, label]) => ({
        id: `tab-${path}`,
        label,
        icon: 'arrow-right',
        run: () => go(`/accounts/${reference}${path}`),
      })),
    },
    {
      id: 'pages',
      label: 'Pages',
      items: pages.map(({ href, label, icon }) => ({
        id: `page-${href}`,
        label,
        icon,
        keywords: 'go to open',
        run: () => go(href),
      })),
    },
    {
      id: 'screen',
      label: 'Screen',
      items: [
        ...themes.map(({ theme, label, icon }) => ({
          id: `theme-${theme}`,
          label,
          icon,
          keywords: 'theme colours mode appearance',
          run: () => setTheme(theme),
        })),
        {
          id: 'shortcuts',
          label: 'Keyboard shortcuts',
          icon: 'keyboard' as const,
          shortcut: '?',
          run: openShortcutHelp,
        },
      ],
    },
  ]
}
