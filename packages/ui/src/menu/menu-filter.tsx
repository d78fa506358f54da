import type { KeyboardEvent, ReactNode } from 'react'
import { Autocomplete, Input, SearchField } from 'react-aria-components'
import control from '../field/control.module.css'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './menu.module.css'

const words = (text: string) => text.toLocaleLowerCase().split(/\s+/).filter(Boolean)

/** Keeps what holds every typed word, in any order. */
const matches = (name: string, typed: string) => {
  const text = name.toLocaleLowerCase()
  return words(typed).every((word) => text.includes(word))
}

/** Who types and presses Enter at once means the first of what is left; the menu chooses it by itself only a moment later. */
function startFirst(event: KeyboardEvent<HTMLInputElement>): void {
  const input = event.currentTarget
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
  if (input.value === '' || input.hasAttribute('aria-activedescendant')) return
  // The list may have chosen by itself without having said so yet: then it would start the entry a second time.
  event.preventDefault()
  event.stopPropagation()
  const menu = document.getElementById(input.getAttribute('aria-controls') ?? '')
  menu?.querySelector<HTMLElement>('[role^="menuitem"]')?.click()
}

export interface MenuFilterProps {
  readonly label: string
  /** The menu. */
  readonly children: ReactNode
}

/** A box over a menu: the arrow keys and Enter act on the menu while one types in it. */
export function MenuFilter({ label, children }: MenuFilterProps) {
  // On a telephone its keyboard would cover the menu that was just opened.
  const types = !globalThis.matchMedia('(pointer: coarse)').matches
  return (
    <Autocomplete filter={matches}>
      <SearchField aria-label={label} autoFocus={types} className={styles.filter}>
        <span className={classNames(control.control, control.wrap)}>
          <Icon name="search" size={14} className={control.adornment} />
          <Input placeholder={label} onKeyDownCapture={startFirst} />
        </span>
      </SearchField>
      {children}
    </Autocomplete>
  )
}
