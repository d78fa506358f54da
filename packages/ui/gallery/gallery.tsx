import { useState } from 'react'
import { Button } from '../src/button/button.tsx'
import { Chip } from '../src/chip/chip.tsx'
import { IconButton } from '../src/icon-button/icon-button.tsx'
import { Brand, SidebarNav } from '../src/sidebar-nav/sidebar-nav.tsx'
import { TabsNav } from '../src/tabs-nav/tabs-nav.tsx'
import { ToastRegion } from '../src/toast/toast.tsx'
import { SearchButton, TopBar } from '../src/top-bar/top-bar.tsx'
import { ChoiceSection } from './choice-section.tsx'
import { ContentSection } from './content-section.tsx'
import { FieldSection } from './field-section.tsx'
import { OverlaySection } from './overlay-section.tsx'
import { WidgetSection } from './widget-section.tsx'
import styles from './gallery.module.css'

const themes = ['light', 'dark'] as const

/** `?theme=dark` opens in that theme, `?open=menu` opens one overlay: for pictures. */
const query = new URLSearchParams(location.search)

export function Gallery() {
  const [theme, setTheme] = useState(themes.find((name) => name === query.get('theme')) ?? 'light')
  document.documentElement.dataset['theme'] = theme
  return (
    <div className={styles.app}>
      <div className={styles.side}>
        <SidebarNav
          brand={<Brand name="Gallery" />}
          sections={[
            {
              id: 'main',
              items: [
                { href: '#worklist', label: 'Worklist', icon: 'list', count: 38 },
                { href: '#accounts', label: 'Accounts', icon: 'account', current: true },
                { href: '#tasks', label: 'Tasks', icon: 'task', count: 12 },
                { href: '#reports', label: 'Reports', icon: 'chart' },
              ],
            },
            {
              id: 'configuration',
              label: 'Configuration',
              items: [
                { href: '#groups', label: 'Groups and profiles', icon: 'group' },
                { href: '#metadata', label: 'Metadata', icon: 'tag' },
                { href: '#api', label: 'API and webhooks', icon: 'key' },
              ],
            },
          ]}
        />
      </div>
      <main>
        <TopBar
          crumbs={[
            { label: 'Accounts', href: '#accounts' },
            { label: 'Overdue, card on file', href: '#view' },
            { label: 'Marisol Keane' },
          ]}
        >
          <SearchButton label="Search accounts, claims, people" shortcut="Ctrl K" onClick={() => {}} />
          <IconButton
            icon={theme === 'light' ? 'moon' : 'sun'}
            label="Change theme"
            onClick={() => setTheme(theme === 'light' ? 'dark' : 'light')}
          />
        </TopBar>
        <div className={styles.head}>
          <div className={styles.row}>
            <h1>Marisol Keane</h1>
            <span className="mono">DEB-004217</span>
            <Chip tone="danger" dot>
              Worked today 09:12
            </Chip>
            <Chip>Residential profile</Chip>
            <Chip tone="outline">Group 7 · member 2 of 5</Chip>
          </div>
          <div className={styles.row}>
            <Button count={3}>Tasks</Button>
            <Button icon="note">Add note</Button>
            <Button icon="phone">Call now</Button>
            <Button tone="primary" iconEnd="chevron-down">
              Actions
            </Button>
            <Button tone="danger">Delete</Button>
            <Button tone="ghost" icon="undo">
              Undo
            </Button>
            <Button disabled>Disabled</Button>
            <Button disabledReason="There is no balance to pay">Blocked</Button>
            <Button tone="primary" busy>
              Saving
            </Button>
            <Button size="sm">Small</Button>
          </div>
        </div>
        <TabsNav
          label="Account"
          items={[
            { href: '#details', label: 'Account details', current: true },
            { href: '#diary', label: 'Diary' },
            { href: '#files', label: 'Files', count: 4 },
            { href: '#journal', label: 'Journal' },
          ]}
        />
        <div className={styles.grid}>
          <OverlaySection open={query.get('open')} />
          <ChoiceSection open={query.get('open')} />
          <ContentSection />
          <FieldSection />
        </div>
        <WidgetSection />
      </main>
      <ToastRegion />
    </div>
  )
}
