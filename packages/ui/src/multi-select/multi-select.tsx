import { useState } from 'react'
import { ListBox, type Selection } from 'react-aria-components'
import { Button } from '../button/button.tsx'
import { FilterButton } from '../filter-button/filter-button.tsx'
import { OptionRow, type ChoiceOption } from '../option-list/option-row.tsx'
import { Popover } from '../popover/popover.tsx'
import { SearchField } from '../search-field/search-field.tsx'
import styles from './multi-select.module.css'

export interface MultiSelectProps {
  /** What is chosen, for example Claim. */
  label: string
  options: ChoiceOption[]
  /** The applied ids; empty means that nothing is filtered. */
  value: string[]
  /** Called once with the whole choice, on Apply or Clear. */
  onApply: (ids: string[]) => void
  /** Opens at once; for components that are loaded only when they are first wanted. */
  defaultOpen?: boolean
  emptyMessage?: string
}

/** From this many options on, a search box helps more than it costs. */
const searchFrom = 9

function summary(options: ChoiceOption[], value: string[]): string | undefined {
  const names = options.filter(({ id }) => value.includes(id)).map(({ label }) => label)
  if (value.length === 0) return undefined
  return names.length === 1 && value.length === 1 ? names[0] : `${value.length} chosen`
}

interface ChoiceProps extends Omit<MultiSelectProps, 'defaultOpen'> {
  close: () => void
}

function Choice({ label, options, value, onApply, emptyMessage, close }: ChoiceProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(value))
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLocaleLowerCase()
  const shown = options.filter((option) => option.label.toLocaleLowerCase().includes(wanted))
  const allShown = shown.length > 0 && shown.every(({ id }) => chosen.has(id))

  const select = (selection: Selection) => {
    const visible = shown.map(({ id }) => id)
    const picked = selection === 'all' ? visible : visible.filter((id) => selection.has(id))
    // What the search hides stays as it was.
    const hidden = [...chosen].filter((id) => !visible.includes(id))
    setChosen(new Set([...hidden, ...picked]))
  }
  const apply = (ids: string[]) => {
    onApply(ids)
    close()
  }
  return (
    <div className={styles.choice}>
      {options.length >= searchFrom ? (
        <SearchField label={`Search ${label.toLocaleLowerCase()}`} value={search} onChange={setSearch} />
      ) : null}
      <div className={styles.head}>
        <Button
          size="sm"
          tone="ghost"
          disabled={shown.length === 0}
          onClick={() => select(allShown ? new Set() : 'all')}
        >
          {allShown ? 'Select none' : 'Select all'}
        </Button>
        <span className={styles.count} role="status">
          {chosen.size} chosen
        </span>
      </div>
      <ListBox<ChoiceOption>
        aria-label={label}
        items={shown}
        selectionMode="multiple"
        selectedKeys={chosen}
        onSelectionChange={select}
        escapeKeyBehavior="none"
        className={styles.list}
        renderEmptyState={() => <p className={styles.empty}>{emptyMessage ?? 'Nothing to choose from'}</p>}
      >
        {(option) => <OptionRow option={option} multiple />}
      </ListBox>
      <div className={styles.foot}>
        <Button size="sm" disabled={chosen.size === 0 && value.length === 0} onClick={() => apply([])}>
          Clear
        </Button>
        <Button
          size="sm"
          tone="primary"
          onClick={() => apply(options.map(({ id }) => id).filter((id) => chosen.has(id)))}
        >
          Apply
        </Button>
      </div>
    </div>
  )
}

/** A filter that takes any number of options; nothing changes until Apply. */
export function MultiSelect({ defaultOpen, ...props }: MultiSelectProps) {
  return (
    <Popover
      label={props.label}
      defaultOpen={defaultOpen}
      trigger={<FilterButton label={props.label} summary={summary(props.options, props.value)} />}
    >
      {(close) => <Choice {...props} close={close} />}
    </Popover>
  )
}
