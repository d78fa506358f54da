import { SearchButton, TopBar } from '@arrears/ui/top-bar'
import { useCurrentPageHead } from '../platform/page/page-head.ts'
import { openPalette } from '../platform/palette/palette-request.ts'
import { SideDrawer } from './side-drawer.tsx'
import type { Viewer } from './viewer-context.ts'

const apple = /mac|iphone|ipad/i.test(navigator.platform)

/** Where one is, and the way to everywhere else. */
export function PageBar({ viewer }: { viewer: Viewer | undefined }) {
  const { crumbs } = useCurrentPageHead()
  return (
    <TopBar crumbs={[...crumbs]} start={<SideDrawer viewer={viewer} />}>
      <SearchButton
        label="Search accounts and actions"
        shortcut={apple ? '⌘K' : 'Ctrl K'}
        onClick={openPalette}
      />
    </TopBar>
  )
}
