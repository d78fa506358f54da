import { Link } from '@arrears/ui/link'
import { SearchField } from '@arrears/ui/search-field'
import { useState } from 'react'
import { findEntries, type SchemaEntry } from './find-entries.ts'
import type { SchemaType } from './load-schema.ts'
import styles from './schema-explorer.module.css'
import { typeHref } from './type-link.tsx'

export interface ContentsProps {
  readonly types: readonly SchemaType[]
  readonly type: string
  readonly field?: string
}

/** Everything the schema holds, to search and to choose from. */
export function Contents({ types, type, field }: ContentsProps) {
  const [text, setText] = useState('')
  const groups = findEntries(types, text)
  const searching = text.trim() !== ''
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const isCurrent = (entry: SchemaEntry) =>
    entry.type === type && (entry.field === undefined || entry.field === field)
  return (
    <nav className={styles.contents} aria-label="Contents of the schema">
      <SearchField label="Search the schema" value={text} onChange={setText} />
      <p className="visually-hidden" role="status">
        {searching ? `${count} found` : ''}
      </p>
      <div className={styles.scroll}>
        {count === 0 ? <p className={styles.none}>No operation, type or field is called so.</p> : null}
        {groups.map(({ id, label, entries }) => (
          <ContentsGroup
            key={`${id} ${searching}`}
            label={label}
            entries={entries}
            startOpen={searching || id === type || entries.some(isCurrent)}
            isCurrent={isCurrent}
          />
        ))}
      </div>
    </nav>
  )
}

interface ContentsGroupProps {
  readonly label: string
  readonly entries: readonly SchemaEntry[]
  readonly startOpen: boolean
  readonly isCurrent: (entry: SchemaEntry) => boolean
}

/** Opened and closed by hand; what is shown beside it never closes the group that one is choosing from. */
function ContentsGroup({ label, entries, startOpen, isCurrent }: ContentsGroupProps) {
  const [open, setOpen] = useState(startOpen)
  const [wasToStartOpen, setWasToStartOpen] = useState(startOpen)
  if (startOpen !== wasToStartOpen) {
    setWasToStartOpen(startOpen)
    if (startOpen) setOpen(true)
  }
  return (
    <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.kind}>
        {label} <span className="num">· {entries.length}</span>
      </summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.label}>
            <Link
              tone="quiet"
              className={styles.entry}
              href={typeHref(entry.type, entry.field)}
              aria-current={isCurrent(entry) ? 'page' : undefined}
            >
              {entry.label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
