import { addTab, moveTab, removeTab, renameTab } from '@arrears/domain/layout/arrange-tabs'
import type { Edit } from '@arrears/domain/layout/arrange'
import { tabsOf, type Layout, type Tab, type WidgetPlacement } from '@arrears/domain/layout/placement'
import { Button } from '@arrears/ui/button'
import { IconButton } from '@arrears/ui/icon-button'
import { InlineEdit } from '@arrears/ui/inline-edit'
import { useState, type ReactNode } from 'react'
import { classNames } from '../../platform/class-names.ts'
import { useDropPlace } from './drag/drag-surface.tsx'
import styles from './editor.module.css'
import { useEditor } from './editor-context.ts'
import { newPlacementId } from './new-placement-id.ts'
import { placeKey } from './place-key.ts'

interface EditableTabsProps {
  readonly placement: WidgetPlacement
  /** Draws the widgets of a tab that has some. */
  readonly renderTab: (tab: Tab) => ReactNode
}

/** The tabs of a widget of tabs: named, ordered, added and removed, with the widgets of the one that is open. */
export function EditableTabs({ placement, renderTab }: EditableTabsProps) {
  const { dispatch } = useEditor()
  const tabs = tabsOf(placement)
  const [openId, setOpenId] = useState(tabs[0]?.id)
  const open = tabs.find(({ id }) => id === openId) ?? tabs[0]
  const edit = (change: (layout: Layout) => Edit, said: string) =>
    dispatch({ type: 'edit', edit: change, said })
  const add = () => {
    const id = newPlacementId('tab')
    const label = `Tab ${tabs.length + 1}`
    edit((layout) => addTab(layout, placement.id, { id, label }), `${label} added.`)
    setOpenId(id)
  }
  if (!open) return null
  const index = tabs.indexOf(open)
  const move = (to: number) =>
    edit((layout) => moveTab(layout, placement.id, open.id, to), `${open.label} is now tab ${to + 1}.`)
  return (
    <div className={styles.tabs}>
      <div className={styles.tabBar} role="group" aria-label="Tabs">
        {tabs.map((tab) => (
          <Button
            key={tab.id}
            size="sm"
            tone={tab === open ? 'neutral' : 'ghost'}
            aria-pressed={tab === open}
            onClick={() => setOpenId(tab.id)}
          >
            {tab.label}
          </Button>
        ))}
        <IconButton icon="plus" size="sm" label="Add a tab" onClick={add} />
      </div>
      <div className={styles.tabTools}>
        <InlineEdit
          key={open.id}
          label="Name of the tab"
          value={open.label}
          onChange={(label) =>
            edit(
              (layout) => renameTab(layout, placement.id, open.id, label),
              `The tab is now called ${label}.`,
            )
          }
        />
        <IconButton
          icon="arrow-left"
          size="xs"
          label={`Move the tab ${open.label} earlier`}
          disabled={index === 0}
          onClick={() => move(index - 1)}
        />
        <IconButton
          icon="arrow-right"
          size="xs"
          label={`Move the tab ${open.label} later`}
          disabled={index === tabs.length - 1}
          onClick={() => move(index + 1)}
        />
        <IconButton
          icon="trash"
          size="xs"
          label={`Remove the tab ${open.label}`}
          onClick={() =>
            edit(
              (layout) => removeTab(layout, placement.id, open.id),
              `The tab ${open.label} was removed; its widgets stand in the tab before it.`,
            )
          }
        />
      </div>
      <TabPlace tabsId={placement.id} tab={open}>
        {open.widgets.length > 0 ? renderTab(open) : null}
      </TabPlace>
    </div>
  )
}

interface TabPlaceProps {
  readonly tabsId: string
  readonly tab: Tab
  readonly children: ReactNode
}

function TabPlace({ tabsId, tab, children }: TabPlaceProps) {
  const { ref, isDropTarget } = useDropPlace({
    key: placeKey({ tabsId, tabId: tab.id }),
    place: `the tab ${tab.label}`,
    count: tab.widgets.length,
  })
  return (
    <div ref={ref} className={classNames(styles.tabPlace, isDropTarget && styles.target)}>
      {children ?? <p className={styles.hint}>Drag a widget here, or choose “Move to” in its menu.</p>}
    </div>
  )
}
