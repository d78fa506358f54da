import { settingValueText } from '@arrears/domain/settings/setting-value-text'
import { Banner } from '@arrears/ui/banner'
import { Button } from '@arrears/ui/button'
import { EmptyState } from '@arrears/ui/empty-state'
import { useLocale } from '@arrears/ui/locale'
import { SearchField } from '@arrears/ui/search-field'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { ConflictList } from '../../platform/editing/conflict-list.tsx'
import { LeaveGuard } from '../../platform/leave-guard/leave-guard.tsx'
import { GroupNav } from './group-nav.tsx'
import { ownValue, type Definition, type Level } from './level.ts'
import { RecentChanges } from './recent-changes.tsx'
import type { NamedLevel } from './save-settings.ts'
import { SettingRow } from './setting-row.tsx'
import styles from './settings-page.module.css'
import { readSettingsSearch, type SettingsSearch } from './settings-search.ts'
import { useSettingsDraft } from './use-settings-draft.ts'

export interface SettingsEditorProps {
  readonly initial: Level
  readonly named: NamedLevel
  readonly definitions: readonly Definition[]
  readonly mayManage: boolean
  readonly search: SettingsSearch
  readonly onSearch: (search: SettingsSearch) => void
  /** Whose settings these are, before the search. */
  readonly lead: ReactNode
}

/** Another level is another page, although only the search of the address tells it. */
function levelOf(search: unknown): string {
  const { profile, account } = readSettingsSearch(search as Readonly<Record<string, unknown>>)
  return account ?? profile ?? ''
}

export function SettingsEditor(props: SettingsEditorProps) {
  const { initial, named, definitions, mayManage, search, onSearch, lead } = props
  const locale = useLocale()
  const editing = useSettingsDraft(initial, named, definitions)
  const { level, count, busy, faults, conflicts } = editing
  const [refusals, setRefusals] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const names = [...new Set(definitions.map(({ group }) => group))]
  const group = names.find((name) => name === search.group) ?? names[0]
  const q = search.q?.trim().toLocaleLowerCase() ?? ''
  const found = definitions.filter(({ label, help, key, group: of }) =>
    q === '' ? of === group : `${label} ${help} ${key}`.toLocaleLowerCase().includes(q),
  )

  useEffect(() => {
    if (refusals === 0) return
    const bad = list.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')
    bad?.focus()
    bad?.scrollIntoView({ block: 'center' })
  }, [refusals])

  const save = async () => {
    const wrong = await editing.save()
    const first = definitions.find(({ key }) => Object.hasOwn(wrong, key))
    // What is to be mended may stand in a group that is not on the screen.
    if (first && !found.includes(first)) onSearch({ ...search, group: first.group, q: undefined })
    if (Object.keys(wrong).length > 0) setRefusals((times) => times + 1)
  }
  const groups = names.map((name) => ({
    name,
    setHere: definitions.filter((one) => one.group === name && ownValue(level, one.key) !== null).length,
  }))
  const display = (key: string, value: unknown) => {
    const shape = definitions.find((one) => one.key === key)?.shape
    if (value === null || !shape) return 'inherited'
    return settingValueText(shape, value, locale, level.currency ?? undefined)
  }

  return (
    <>
      <LeaveGuard dirty={count > 0} what="Your changes to these settings" subject={levelOf} />
      <div className={styles.tools}>
        {lead}
        <SearchField
          label="Search settings"
          className={styles.search}
          value={search.q ?? ''}
          onChange={(next) => onSearch({ ...search, q: next === '' ? undefined : next })}
        />
        <div className={styles.save} data-dirty={count > 0 || undefined}>
          {count > 0 ? (
            <Button disabled={busy} onClick={editing.discard}>
              Discard
            </Button>
          ) : null}
          <Button
            tone="primary"
            icon="save"
            busy={busy}
            {...(count > 0 ? { count } : {})}
            disabledReason={
              conflicts.length > 0
                ? 'Choose which values are to stay first'
                : count === 0
                  ? 'Nothing has changed'
                  : undefined
            }
            onClick={() => void save()}
          >
            Save changes
          </Button>
        </div>
      </div>
      {faults[''] ? (
        <Banner tone="danger" role="alert">
          {faults['']}
        </Banner>
      ) : null}
      <ConflictList conflicts={conflicts} onChoose={editing.choose} display={display} />
      <div className={styles.columns}>
        <GroupNav groups={groups} current={q === '' ? group : undefined} search={search} />
        <div ref={list} className={styles.main}>
          <section className={styles.card} aria-labelledby="settings-group">
            <h2 id="settings-group">{q === '' ? group : `Settings with “${search.q?.trim()}”`}</h2>
            {found.length === 0 ? (
              <EmptyState
                icon="search"
                title="No setting matches"
                description="Try another word, or choose a group."
              />
            ) : (
              <ul className={styles.rows}>
                {found.map((definition) => (
                  <SettingRow
                    key={definition.key}
                    definition={definition}
                    editing={editing}
                    mayManage={mayManage}
                  />
                ))}
              </ul>
            )}
          </section>
          <RecentChanges level={level} definitions={definitions} />
        </div>
      </div>
    </>
  )
}
