import { Anchor } from '@arrears/ui/link'
import { useEffect, useRef } from 'react'
import { stringifyPlainSearch } from '../../platform/search/plain-search.ts'
import type { SettingsSearch } from './settings-search.ts'
import styles from './settings-page.module.css'

export interface ListedGroup {
  readonly name: string
  /** How many of its settings the level itself sets. */
  readonly setHere: number
}

export interface GroupNavProps {
  readonly groups: readonly ListedGroup[]
  readonly current: string | undefined
  readonly search: SettingsSearch
}

/** The parts of the settings, as links: each has an address of its own. */
export function GroupNav({ groups, current, search }: GroupNavProps) {
  const shown = useRef<HTMLLIElement>(null)
  // On a telephone they are one row that scrolls sideways, and the chosen one may be beyond its end.
  useEffect(() => {
    // No effect may answer what newer browsers answer here: a promise.
    shown.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  return (
    <nav className={styles.groups} aria-label="Groups of settings">
      <ul>
        {groups.map(({ name, setHere }) => (
          <li key={name} ref={name === current ? shown : undefined}>
            <Anchor
              href={`/settings/values${stringifyPlainSearch({ ...search, group: name, q: undefined })}`}
              className={styles.group}
              aria-current={name === current ? 'page' : undefined}
            >
              {name}
              {setHere === 0 ? null : (
                <span className={styles.count}>
                  {setHere}
                  <span className="visually-hidden"> set here</span>
                </span>
              )}
            </Anchor>
          </li>
        ))}
      </ul>
    </nav>
  )
}
