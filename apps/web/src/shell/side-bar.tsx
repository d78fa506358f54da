import { Brand, SidebarNav } from '@arrears/ui/sidebar-nav'
import { useLocation } from '@tanstack/react-router'
import { navigation } from './navigation.ts'
import { UserMenu } from './user-menu.tsx'
import type { Viewer } from './viewer-context.ts'

/** The pages one can open, and who one is. */
export function SideBar({ viewer }: { viewer: Viewer | undefined }) {
  const { pathname } = useLocation()
  return (
    <SidebarNav
      brand={<Brand name="Arrears" href="/accounts" />}
      sections={navigation(viewer, pathname)}
      footer={viewer ? <UserMenu viewer={viewer} /> : null}
    />
  )
}
