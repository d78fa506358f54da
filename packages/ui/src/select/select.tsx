import type { Ref, SelectHTMLAttributes } from 'react'
import { classNames } from '../class-names.ts'
import control from '../field/control.module.css'
import { useFieldControl } from '../field/field-context.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './select.module.css'

export interface SelectOption {
  value: string
  label: string
  disabled?: boolean
}

export interface SelectGroup {
  label: string
  options: SelectOption[]
}

export interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'children' | 'size'> {
  ref?: Ref<HTMLSelectElement>
  options: (SelectOption | SelectGroup)[]
  /** First entry, with the empty value: nothing chosen yet. */
  placeholder?: string
  size?: 'sm' | 'md'
}

function Option({ value, label, disabled }: SelectOption) {
  return (
    <option value={value} disabled={disabled}>
      {label}
    </option>
  )
}

/** The browser's own select: the best one on a phone and the cheapest to load. */
export function Select({ options, placeholder, size = 'md', className, required, ...rest }: SelectProps) {
  return (
    <span className={classNames(styles.select, styles[size], className)}>
      <select
        className={classNames(control.control, styles.native)}
        {...rest}
        {...useFieldControl({ ...rest, required })}
      >
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map((option) => (
                <Option key={option.value} {...option} />
              ))}
            </optgroup>
          ) : (
            <Option key={entry.value} {...entry} />
          ),
        )}
      </select>
      <Icon name="chevron-down" size={14} className={styles.chevron} />
    </span>
  )
}
