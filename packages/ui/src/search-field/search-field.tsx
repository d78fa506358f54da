import { useRef, type InputHTMLAttributes, type KeyboardEvent } from 'react'
import { classNames } from '../class-names.ts'
import control from '../field/control.module.css'
import { Icon } from '../icon/icon.tsx'
import { IconButton } from '../icon-button/icon-button.tsx'
import { Spinner } from '../spinner/spinner.tsx'

export interface SearchFieldProps extends Omit<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'value' | 'onChange' | 'size'
> {
  /** Accessible name; also the placeholder unless one is given. */
  label: string
  value: string
  onChange: (value: string) => void
  busy?: boolean
}

/** Filters what is on the page. Escape or the cross clears it. */
export function SearchField({
  label,
  value,
  onChange,
  busy,
  className,
  placeholder,
  onKeyDown,
  ...rest
}: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  const clear = () => {
    onChange('')
    input.current?.focus()
  }
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape' && value !== '') {
      // The dialog around it must not close on the key press that only clears the search.
      event.preventDefault()
      event.stopPropagation()
      clear()
    }
    onKeyDown?.(event)
  }
  return (
    <span className={classNames(control.control, control.wrap, className)} role="search">
      {busy ? <Spinner size={14} /> : <Icon name="search" size={14} className={control.adornment} />}
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={placeholder ?? label}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={keyDown}
        {...rest}
      />
      {value === '' ? null : <IconButton icon="x" label="Clear search" size="xs" onClick={clear} />}
    </span>
  )
}
