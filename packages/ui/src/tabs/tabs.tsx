import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components'
import '../overlay/strict-csp.ts'
import styles from './tabs.module.css'

export interface TabItem {
  id: string
  label: ReactNode
  count?: number
  content: ReactNode
}

export interface TabsProps {
  label: string
  items: TabItem[]
  /** Without it the tabs keep their own state and start at the first. */
  selected?: string
  onSelect?: (id: string) => void
}

/** Tabs inside a page, such as a widget that holds widgets. Tabs with addresses are a TabsNav. */
export function Tabs({ label, items, selected, onSelect }: TabsProps) {
  return (
    <AriaTabs
      className={styles.tabs}
      selectedKey={selected}
      onSelectionChange={(key) => onSelect?.(String(key))}
      keyboardActivation="automatic"
    >
      <TabList aria-label={label} className={styles.list}>
        {items.map(({ id, label: name, count }) => (
          <Tab key={id} id={id} className={styles.tab}>
            {name}
            {count === undefined ? null : <span className="num"> · {count}</span>}
          </Tab>
        ))}
      </TabList>
      {items.map(({ id, content }) => (
        <TabPanel key={id} id={id} className={styles.panel}>
          {content}
        </TabPanel>
      ))}
    </AriaTabs>
  )
}
