import { render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { Brand, SidebarNav } from '../sidebar-nav/sidebar-nav.tsx'
import { TabsNav } from '../tabs-nav/tabs-nav.tsx'
import { axeViolations } from '../test-setup/axe-violations.ts'
import { SearchButton, TopBar } from '../top-bar/top-bar.tsx'
import { Link, LinkProvider, type AnchorProps } from './link.tsx'

const RouterLink = ({ children, ...rest }: AnchorProps) => (
  <a {...rest} data-router="">
    {children}
  </a>
)

function Shell() {
  return (
    <>
      <SidebarNav
        brand={<Brand name="Arrears" />}
        sections={[
          {
            id: 'main',
            items: [{ href: '/accounts', label: 'Accounts', icon: 'account', count: 38, current: true }],
          },
          { id: 'views', label: 'Saved views', items: [{ href: '/views/1', label: 'Broken promises' }] },
        ]}
      />
      <TopBar crumbs={[{ label: 'Accounts', href: '/accounts' }, { label: 'Marisol Keane' }]} />
      <TabsNav
        label="Account"
        items={[
          { href: '/a', label: 'Details', current: true },
          { href: '/a/files', label: 'Files', count: 4 },
        ]}
      />
      <Link href="/claims/1">INV-20931</Link>
    </>
  )
}

describe('navigation', () => {
  it('marks where one is, in each of its parts', async () => {
    render(<Shell />)
    const main = screen.getByRole('navigation', { name: 'Main' })
    expect(within(main).getByRole('link', { name: 'Accounts 38' })).toHaveAttribute('aria-current', 'page')
    expect(within(main).getByRole('group', { name: 'Saved views' })).toBeInTheDocument()
    expect(screen.getByText('Marisol Keane')).toHaveAttribute('aria-current', 'page')
    const tabs = screen.getByRole('navigation', { name: 'Account' })
    expect(within(tabs).getByRole('link', { name: 'Details' })).toHaveAttribute('aria-current', 'page')
    expect(within(tabs).getByRole('link', { name: 'Files · 4' })).not.toHaveAttribute('aria-current')
    expect(await axeViolations()).toEqual([])
  })

  it('goes through the link of the app where one is provided', () => {
    render(
      <LinkProvider component={RouterLink}>
        <Shell />
      </LinkProvider>,
    )
    for (const link of screen.getAllByRole('link')) expect(link).toHaveAttribute('data-router')
  })

  it('opens the search by a button with its key shown', async () => {
    const open = vi.fn<() => void>()
    render(<SearchButton label="Search people" shortcut="Ctrl K" onClick={open} />)
    await userEvent.click(screen.getByRole('button', { name: /Search people/ }))
    expect(open).toHaveBeenCalledOnce()
  })
})
