import { cleanText } from '../shared/fields.ts'
import { ok, refuse } from '../shared/result.ts'
import type { Refusal } from '../shared/result.ts'
import type { Edit } from './arrange.ts'
import { tabsOf } from './placement.ts'
import type { Layout, Tab } from './placement.ts'
import { editTabs, inserted } from './places.ts'
import { maxTabs } from './widget-types/tabs/widget-type.ts'

const maxTabLabel = 40

/** Adds an empty tab at the end. */
export function addTab(layout: Layout, tabsId: string, tab: Pick<Tab, 'id' | 'label'>): Edit {
  const tabs = tabsIn(layout, tabsId)
  if (tabs.length === 0) return tabsNotFound()
  if (tabs.length >= maxTabs) return refuse('TOO_MANY_TABS', `At most ${maxTabs} tabs stand in one place.`)
  if (tabs.some(({ id }) => id === tab.id)) return refuse('ID_TAKEN', 'Another tab has this id.')
  const fault = labelFault(tab.label)
  return (
    fault ??
    ok(editTabs(layout, tabsId, () => [...tabs, { ...tab, label: cleanText(tab.label), widgets: [] }]))
  )
}

export function renameTab(layout: Layout, tabsId: string, tabId: string, label: string): Edit {
  const tabs = tabsIn(layout, tabsId)
  if (!tabs.some(({ id }) => id === tabId)) return tabsNotFound()
  const renamed = (tab: Tab): Tab => (tab.id === tabId ? { ...tab, label: cleanText(label) } : tab)
  return labelFault(label) ?? ok(editTabs(layout, tabsId, () => tabs.map(renamed)))
}

export function moveTab(layout: Layout, tabsId: string, tabId: string, toIndex: number): Edit {
  const tabs = tabsIn(layout, tabsId)
  const tab = tabs.find(({ id }) => id === tabId)
  if (!tab) return tabsNotFound()
  const rest = tabs.filter(({ id }) => id !== tabId)
  return ok(editTabs(layout, tabsId, () => inserted(rest, toIndex, tab)))
}

/** Removes a tab; its widgets go to the tab before it, or to the first one that is left. */
export function removeTab(layout: Layout, tabsId: string, tabId: string): Edit {
  const tabs = tabsIn(layout, tabsId)
  const index = tabs.findIndex(({ id }) => id === tabId)
  if (index < 0) return tabsNotFound()
  if (tabs.length === 1) return refuse('LAST_TAB', 'Remove the whole widget instead of its last tab.')
  const freed = tabs[index]?.widgets ?? []
  const rest = tabs.toSpliced(index, 1)
  const taker = rest[Math.max(index - 1, 0)]
  return ok(
    editTabs(layout, tabsId, () =>
      rest.map((tab) => (tab === taker ? { ...tab, widgets: [...tab.widgets, ...freed] } : tab)),
    ),
  )
}

function tabsIn(layout: Layout, tabsId: string): readonly Tab[] {
  const holder = layout.widgets.find(({ id }) => id === tabsId)
  return holder ? tabsOf(holder) : []
}

function labelFault(label: string): { readonly ok: false; readonly error: Refusal } | undefined {
  const { length } = [...cleanText(label)]
  if (length === 0) return refuse('REQUIRED', 'A tab needs a name.', 'label')
  return length > maxTabLabel
    ? refuse('TOO_LONG', `A tab's name has at most ${maxTabLabel} characters.`, 'label')
    : undefined
}

const tabsNotFound = () => refuse('TAB_NOT_FOUND', 'This tab is no longer on the page.')
