import { useRef, useState, type HTMLAttributes, type ReactElement } from 'react'
import {
  Header,
  Menu as AriaMenu,
  MenuItem,
  MenuSection,
  Text,
  type PopoverProps,
} from 'react-aria-components'
import { classNames } from '../class-names.ts'
import { Icon, type IconName } from '../icon/icon.tsx'
import { Kbd } from '../kbd/kbd.tsx'
import { rememberMenu } from '../overlay/chosen-from.ts'
import { TriggerSlot, type TriggerProps } from '../overlay/trigger-slot.tsx'
import { FloatingSurface } from '../popover/popover.tsx'
import { MenuFilter } from './menu-filter.tsx'
import styles from './menu.module.css'

export interface MenuEntry {
  id: string
  label: string
  icon?: IconName
  description?: string
  /** One key or chord as people read it: P, Ctrl K. */
  shortcut?: string
  tone?: 'neutral' | 'danger'
  /** Ticked, in a menu that chooses. */
  selected?: boolean
  /** Cannot be chosen, and says why. Stays reachable, so that the reason can be read. */
  disabledReason?: string
}

export interface MenuGroup {
  id: string
  label?: string
  items: MenuEntry[]
}

export interface MenuProps {
  /** A button of the design system. */
  trigger: ReactElement<TriggerProps>
  label: string
  sections: MenuGroup[]
  onSelect: (id: string) => void
  placement?: PopoverProps['placement']
  /** Names a box above a long list, in which typing leaves only what matches. */
  filterLabel?: string
  /** Opens at once; for a menu that is loaded only when it is first wanted. */
  defaultOpen?: boolean
  onOpenChange?: (open: boolean) => void
}

/** So that a long menu stays a menu: the rest of it scrolls. */
const longest = 620

/** A menu opened by a press is meant to be used at once; the keys start at its first item. */
const focusOnOpen = { autoFocus: 'first' } as const

function Entry({ item }: { item: MenuEntry }) {
  const disabled = Boolean(item.disabledReason)
  const detail = item.disabledReason ?? item.description
  return (
    <MenuItem
      id={item.id}
      textValue={item.label}
      shouldCloseOnSelect={!disabled}
      className={classNames(
        styles.item,
        item.tone === 'danger' && styles.danger,
        disabled && styles.disabled,
      )}
      // Not `isDisabled`: that would take the item out of keyboard reach together with its reason.
      render={(props) => (
        <div {...(props as HTMLAttributes<HTMLDivElement>)} aria-disabled={disabled || undefined} />
      )}
    >
      {item.icon ? <Icon name={item.icon} size={15} className={styles.icon} /> : null}
      <span className={styles.text}>
        <Text slot="label">{item.label}</Text>
        {detail ? (
          <Text slot="description" className={styles.detail}>
            {detail}
          </Text>
        ) : null}
      </span>
      {item.selected ? <Icon name="check" size={14} label="Chosen" /> : null}
      {item.shortcut ? <Kbd>{item.shortcut}</Kbd> : null}
    </MenuItem>
  )
}

export function Menu({
  trigger,
  label,
  sections,
  onSelect,
  placement = 'bottom end',
  filterLabel,
  defaultOpen = false,
  onOpenChange,
}: MenuProps) {
  const triggerRef = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(defaultOpen)
  const change = (next: boolean) => {
    setOpen(next)
    onOpenChange?.(next)
  }
  const blocked = new Set(
    sections.flatMap(({ items }) => items.filter((item) => item.disabledReason).map(({ id }) => id)),
  )
  const list = (
    <AriaMenu
      aria-label={label}
      {...(filterLabel ? {} : focusOnOpen)}
      className={styles.menu}
      onClose={() => change(false)}
      onAction={(key) => {
        if (blocked.has(String(key))) return
        rememberMenu(triggerRef.current)
        onSelect(String(key))
      }}
      renderEmptyState={() => <p className={styles.empty}>Nothing found</p>}
    >
      {sections.map((section) => (
        <MenuSection
          key={section.id}
          id={section.id}
          aria-label={section.label ?? label}
          className={styles.section}
        >
          {section.label ? <Header className={styles.heading}>{section.label}</Header> : null}
          {section.items.map((item) => (
            <Entry key={item.id} item={item} />
          ))}
        </MenuSection>
      ))}
    </AriaMenu>
  )
  return (
    <>
      <TriggerSlot
        trigger={trigger}
        triggerRef={triggerRef}
        open={open}
        haspopup="menu"
        onToggle={() => change(!open)}
      />
      <FloatingSurface
        triggerRef={triggerRef}
        isOpen={open}
        onOpenChange={change}
        placement={placement}
        maxHeight={longest}
        className={classNames(styles.surface, filterLabel && styles.filtered)}
        aria-label={label}
      >
        {filterLabel ? <MenuFilter label={filterLabel}>{list}</MenuFilter> : list}
      </FloatingSurface>
    </>
  )
}
