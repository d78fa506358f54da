import { useRef, useState, type HTMLInputTypeAttribute, type KeyboardEvent, type ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import { Select, type SelectOption } from '../select/select.tsx'
import { TextInput } from '../text-input/text-input.tsx'
import styles from './inline-edit.module.css'

export interface InlineEditProps {
  /** Names the value: Mobile, Employer. */
  label: string
  value: string
  onChange: (value: string) => void
  /** How the value reads; the value itself when left out. */
  display?: ReactNode
  /** What stands there when there is no value. */
  placeholder?: string
  type?: HTMLInputTypeAttribute
  /** Chooses from these instead of typing. */
  options?: SelectOption[]
  /** Changed and not yet saved. */
  dirty?: boolean
  error?: string
  readOnly?: boolean
}

/**
 * A value that turns into an input where it stands. Enter or leaving keeps what was typed, Escape brings back what was there.
 * Keeping is not saving: `onChange` hands the text to whoever holds the form.
 */
export function InlineEdit({
  label,
  value,
  onChange,
  display,
  placeholder = 'none',
  type = 'text',
  options,
  dirty = false,
  error,
  readOnly = false,
}: InlineEditProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const shown = value === '' ? <span className={styles.none}>{placeholder}</span> : (display ?? value)

  const finish = (next: string | null, refocus: boolean) => {
    setDraft(null)
    if (next !== null && next !== value) onChange(next)
    // The opener is back only after this render.
    if (refocus) requestAnimationFrame(() => opener.current?.focus())
  }
  const keyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    // Neither may reach the form or the dialog around it.
    event.preventDefault()
    event.stopPropagation()
    finish(event.key === 'Enter' ? draft : null, true)
  }

  if (readOnly) return <span>{shown}</span>
  if (draft !== null) {
    const shared = {
      'aria-label': label,
      autoFocus: true,
      className: styles.input,
      value: draft,
      onKeyDown: keyDown,
      onBlur: () => finish(draft, false),
    }
    return options ? (
      <Select {...shared} size="sm" options={options} onChange={(event) => setDraft(event.target.value)} />
    ) : (
      <TextInput
        {...shared}
        type={type}
        onFocus={(event) => event.target.select()}
        onChange={(event) => setDraft(event.target.value)}
      />
    )
  }
  return (
    <span className={styles.place}>
      <button
        ref={opener}
        type="button"
        className={classNames(styles.value, dirty && styles.dirty, error && styles.invalid)}
        title={`Edit ${label.toLowerCase()}`}
        onClick={() => setDraft(value)}
      >
        <span className="visually-hidden">Edit {label}: </span>
        {shown}
        {dirty ? <span className="visually-hidden">, not saved yet</span> : null}
        <Icon name="pencil" size={12} className={styles.pencil} />
      </button>
      {error ? (
        <span className={styles.error} role="alert">
          {error}
        </span>
      ) : null}
    </span>
  )
}
