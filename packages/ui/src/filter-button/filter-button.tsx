import type { ButtonHTMLAttributes, Ref } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './filter-button.module.css'

export interface FilterButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'type'> {
  ref?: Ref<HTMLButtonElement>
  label: string
  /** What is filtered by; without it the filter is off. */
  summary?: string
}

/** The pill that opens a filter: dashed while off, solid with its choice while on. */
export function FilterButton({ label, summary, className, ...rest }: FilterButtonProps) {
  return (
    <button type="button" className={classNames(styles.filter, summary && styles.on, className)} {...rest}>
      {label}
      {summary ? <b>{summary}</b> : null}
      <Icon name="chevron-down" size={12} />
    </button>
  )
}
