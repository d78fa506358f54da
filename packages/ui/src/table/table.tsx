import {
  useEffect,
  useRef,
  useState,
  type HTMLAttributes,
  type ReactNode,
  type Ref,
  type RefObject,
  type TableHTMLAttributes,
  type TdHTMLAttributes,
  type ThHTMLAttributes,
} from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icon/icon.tsx'
import styles from './table.module.css'

export interface TableProps extends TableHTMLAttributes<HTMLTableElement> {
  ref?: Ref<HTMLTableElement>
  /** Names the table and the region that scrolls it. */
  label: string
  /** `list` has taller rows, for pages that are one list. */
  density?: 'dense' | 'list'
  /** Keeps the head in view while the page scrolls. Not together with a table wider than its place. */
  stickyHead?: boolean
  /** Narrowest width before the region scrolls sideways, as a CSS length. */
  minWidth?: string
}

/** True while the element's content is wider than the element. */
function useOverflows(ref: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const element = ref.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setOverflows(element.scrollWidth > element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return overflows
}

/** A plain semantic table. Too wide for its place, it scrolls sideways, and can then be focused to do so by keyboard. */
export function Table({
  label,
  density = 'dense',
  stickyHead,
  minWidth,
  className,
  style,
  ...rest
}: TableProps) {
  const scroll = useRef<HTMLDivElement>(null)
  const overflows = useOverflows(scroll)
  return (
    <div
      ref={scroll}
      className={classNames(styles.scroll, stickyHead && styles.sticky)}
      {...(overflows ? { role: 'group', 'aria-label': `${label}, scrolls sideways`, tabIndex: 0 } : {})}
    >
      <table
        aria-label={label}
        className={classNames(styles.table, styles[density], className)}
        style={minWidth ? { ...style, minWidth } : style}
        {...rest}
      />
    </div>
  )
}

interface CellProps {
  /** Right-aligned with tabular figures. */
  numeric?: boolean
}

export interface ColumnHeadProps extends Omit<ThHTMLAttributes<HTMLTableCellElement>, 'scope'>, CellProps {
  /** Current direction; `undefined` with `onSort` means sortable but not sorted by. */
  sort?: 'ascending' | 'descending'
  onSort?: () => void
  children?: ReactNode
}

export function ColumnHead({ numeric, sort, onSort, className, children, ...rest }: ColumnHeadProps) {
  return (
    <th scope="col" aria-sort={sort} className={classNames(numeric && styles.numeric, className)} {...rest}>
      {onSort ? (
        <button type="button" className={styles.sort} onClick={onSort}>
          {children}
          <span className={classNames(styles.arrow, sort && styles.sorted)}>
            <Icon name={sort === 'ascending' ? 'arrow-up' : 'arrow-down'} size={12} />
          </span>
        </button>
      ) : (
        children
      )}
    </th>
  )
}

export function Cell({ numeric, className, ...rest }: TdHTMLAttributes<HTMLTableCellElement> & CellProps) {
  return <td className={classNames(numeric && styles.numeric, className)} {...rest} />
}

export interface RowProps extends HTMLAttributes<HTMLTableRowElement> {
  ref?: Ref<HTMLTableRowElement>
  selected?: boolean
}

export function Row({ selected, className, ...rest }: RowProps) {
  return (
    <tr className={classNames(selected && styles.selected, className)} aria-selected={selected} {...rest} />
  )
}
