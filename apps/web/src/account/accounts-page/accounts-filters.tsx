import { SearchField } from '@arrears/ui/search-field'
import { useLocale } from '@arrears/ui/locale'
import { useEffect, useEffectEvent, useState } from 'react'
import { useQuery } from 'urql'
import { ChoiceFilter } from '../../platform/filters/choice-filter.tsx'
import { FilterBar } from '../../platform/filters/filter-bar.tsx'
import { NumberFilter } from '../../platform/filters/number-filter.tsx'
import { useDebounced } from '../../platform/use-debounced.ts'
import { AccountsFilters_QueryDocument } from './accounts-filters.generated.ts'
import { decimal, isFiltered, type AccountsSearch } from './accounts-search.ts'
import styles from './accounts-page.module.css'

export interface AccountsFiltersProps {
  readonly search: AccountsSearch
  readonly onChange: (part: AccountsSearch, replace?: boolean) => void
  readonly onClearAll: () => void
  readonly searching: boolean
  readonly total: number | undefined
}

const statuses = [
  { id: 'open', label: 'Open' },
  { id: 'closed', label: 'Closed' },
]
const named = ({ id, name }: { id: string; name: string }) => ({ id, label: name })

export function AccountsFilters({ search, onChange, onClearAll, searching, total }: AccountsFiltersProps) {
  const locale = useLocale()
  const [{ data }] = useQuery({ query: AccountsFilters_QueryDocument, requestPolicy: 'cache-first' })
  const { status, manager, group, profile, overdue, balance } = search
  return (
    <FilterBar
      label="Accounts"
      onClearAll={isFiltered(search) ? onClearAll : undefined}
      end={total === undefined ? null : <Total count={total} locale={locale} />}
    >
      <SearchBox text={search.q} searching={searching} onChange={(q) => onChange({ q }, true)} />
      <ChoiceFilter
        label="Status"
        anyLabel="Any status"
        options={statuses}
        value={status}
        onChange={(id) => onChange({ status: id as AccountsSearch['status'] })}
      />
      <ChoiceFilter
        label="Manager"
        anyLabel="Any manager"
        options={data?.users.map(named) ?? []}
        value={manager}
        onChange={(id) => onChange({ manager: id })}
      />
      <ChoiceFilter
        label="Group"
        anyLabel="Any group"
        options={data?.accountGroups.filter(({ archived, id }) => !archived || id === group).map(named) ?? []}
        value={group}
        onChange={(id) => onChange({ group: id })}
      />
      <ChoiceFilter
        label="Profile"
        anyLabel="Any profile"
        options={data?.accountProfiles.map(named) ?? []}
        value={profile}
        onChange={(id) => onChange({ profile: id })}
      />
      <NumberFilter
        label="Days overdue"
        fieldLabel="Overdue by at least (days)"
        value={overdue === undefined ? undefined : String(overdue)}
        format={(days) => `${days} or more`}
        pattern={/^\d{1,5}$/}
        hint="Write a whole number of days, such as 30."
        presets={['1', '30', '60', '90']}
        onChange={(days) => onChange({ overdue: days === undefined ? undefined : Number(days) })}
      />
      <NumberFilter
        label="Balance"
        fieldLabel="Owes at least"
        value={balance}
        format={(amount) => `${new Intl.NumberFormat(locale).format(Number(amount))} or more`}
        pattern={decimal}
        hint="Write an amount without a currency, such as 250 or 250.50."
        presets={['100', '1000', '10000']}
        onChange={(amount) => onChange({ balance: amount })}
      />
    </FilterBar>
  )
}

function Total({ count, locale }: { count: number; locale: string | undefined }) {
  return (
    <>
      <span className={styles.total}>{new Intl.NumberFormat(locale).format(count)}</span>{' '}
      {count === 1 ? 'account' : 'accounts'}
    </>
  )
}

/** Milliseconds without a key before the list is asked for. */
const pause = 250

/** Asks when typing rests. What stands in the address wins when it changes by other means: back, a link, clear. */
function SearchBox(props: {
  text?: string
  searching: boolean
  onChange: (text: string | undefined) => void
}) {
  const { text = '', searching, onChange } = props
  const [typed, setTyped] = useState(text)
  const [shownFor, setShownFor] = useState(text)
  const settled = useDebounced(typed, pause)
  if (text !== shownFor) {
    setShownFor(text)
    if (text !== typed.trim()) setTyped(text)
  }
  const ask = useEffectEvent(() => {
    const wanted = settled.trim()
    if (settled === typed && wanted !== text) onChange(wanted === '' ? undefined : wanted.slice(0, 200))
  })
  // Only what was typed asks; an address that changed has asked already.
  useEffect(() => ask(), [settled])
  return (
    <SearchField
      className={styles.search}
      label="Search accounts"
      placeholder="Name, reference, e-mail or phone"
      value={typed}
      onChange={setTyped}
      busy={searching}
      maxLength={200}
    />
  )
}
