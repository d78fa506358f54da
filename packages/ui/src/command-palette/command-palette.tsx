import { useId, useState, type KeyboardEvent } from 'react'
import { classNames } from '../class-names.ts'
import { useModal } from '../dialog/use-modal.ts'
import { Icon } from '../icon/icon.tsx'
import { Spinner } from '../spinner/spinner.tsx'
import { matchingGroups, type CommandGroup, type CommandItem } from './matching-groups.ts'
import { CommandOption } from './command-option.tsx'
import styles from './command-palette.module.css'

export type { CommandGroup, CommandItem }

export interface CommandPaletteProps {
  label: string
  placeholder?: string
  query: string
  onQueryChange: (query: string) => void
  /** Recent things and actions while nothing is typed, and whatever a search brings. */
  groups: CommandGroup[]
  /** A search is under way; what was found so far stays. */
  busy?: boolean
  error?: string
  /** Called with the chosen item; close the palette then, or keep it for a second step. */
  onSelect: (id: string) => void
  onClose: () => void
  emptyMessage?: string
}

/** Finds and starts anything by typing. Open for as long as it is mounted. */
export function CommandPalette({
  label,
  placeholder,
  query,
  onQueryChange,
  groups,
  busy = false,
  error,
  onSelect,
  onClose,
  emptyMessage = 'Nothing found',
}: CommandPaletteProps) {
  const id = useId()
  const { dialogProps } = useModal({ onClose, closeOnBackdrop: true })
  const [activeId, setActiveId] = useState<string | null>(null)
  const shown = matchingGroups(groups, query)
  const items = shown.flatMap((group) => group.items)
  // What was active may be gone from the list since: then the first is.
  const active = items.find((item) => item.id === activeId) ?? items[0]
  const optionId = (item: CommandItem) => `${id}-${item.id}`

  const move = (index: number) => {
    const item = items[(index + items.length) % items.length]
    if (!item) return
    setActiveId(item.id)
    document.getElementById(optionId(item))?.scrollIntoView({ block: 'nearest' })
  }
  const choose = (item: CommandItem | undefined) => {
    if (item && !item.disabledReason) onSelect(item.id)
  }
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter that ends a word in an input method chooses a character, not a command.
    if (event.nativeEvent.isComposing) return
    const at = active ? items.indexOf(active) : -1
    if (event.key === 'ArrowDown') move(at + 1)
    else if (event.key === 'ArrowUp') move(at - 1)
    else if (event.key === 'Enter') choose(active)
    else return
    event.preventDefault()
  }

  return (
    <dialog {...dialogProps} className={styles.palette} aria-label={label}>
      <div className={styles.search}>
        {busy ? <Spinner size={16} /> : <Icon name="search" size={16} className={styles.lens} />}
        <input
          data-autofocus
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={`${id}-list`}
          aria-activedescendant={active ? optionId(active) : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          className={styles.input}
          placeholder={placeholder}
          value={query}
          onChange={(event) => {
            setActiveId(null)
            onQueryChange(event.target.value)
          }}
          onKeyDown={keyDown}
        />
        <button type="button" className={styles.close} onClick={onClose}>
          Esc<span className="visually-hidden">, close</span>
        </button>
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={label} aria-busy={busy} className={styles.list}>
        {shown.map((group) => (
          <div key={group.id} role="group" aria-labelledby={`${id}-group-${group.id}`}>
            <div id={`${id}-group-${group.id}`} role="presentation" className={styles.heading}>
              {group.label}
            </div>
            {group.items.map((item) => (
              <CommandOption
                key={item.id}
                id={optionId(item)}
                item={item}
                active={item === active}
                onPoint={() => setActiveId(item.id)}
                onChoose={() => choose(item)}
              />
            ))}
          </div>
        ))}
      </div>
      <p
        role="status"
        className={classNames(styles.message, items.length > 0 && !error && 'visually-hidden')}
      >
        {error ?? (items.length > 0 ? `${items.length} found` : busy ? 'Searching …' : emptyMessage)}
      </p>
    </dialog>
  )
}
