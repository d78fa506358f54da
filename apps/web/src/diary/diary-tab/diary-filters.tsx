import { useQuery } from 'urql'
import { FilterBar } from '../../platform/filters/filter-bar.tsx'
import { MultiFilter } from '../../platform/filters/multi-filter.tsx'
import { PeriodFilter } from '../../platform/filters/period-filter.tsx'
import { readList, writeList } from '../../platform/search/read-search.ts'
import { DiaryFilters_QueryDocument } from './diary-filters.generated.ts'
import type { DiarySearch } from './diary-search.ts'

export interface DiaryFiltersProps {
  readonly accountId: string
  readonly search: DiarySearch
  readonly onChange: (part: DiarySearch) => void
  readonly onClearAll?: () => void
}

/** Only what occurs in this diary is offered. */
export function DiaryFilters({ accountId, search, onChange, onClearAll }: DiaryFiltersProps) {
  const [{ data }] = useQuery({ query: DiaryFilters_QueryDocument, variables: { accountId } })
  const facets = data?.account?.diaryFacets
  const chosen = (key: 'types' | 'users' | 'claims') => readList({ ...search }, key)
  return (
    <FilterBar label="Diary" onClearAll={onClearAll}>
      <PeriodFilter
        label="Date"
        value={{ from: search.from, to: search.to }}
        onApply={({ from, to }) => onChange({ from, to })}
      />
      <MultiFilter
        label="Events"
        options={facets?.types.map(({ type, label }) => ({ id: type, label })) ?? []}
        value={chosen('types')}
        onApply={(types) => onChange({ types: writeList(types) })}
        emptyMessage="Nothing has happened yet"
      />
      <MultiFilter
        label="Users"
        options={facets?.actors.map(({ id, name }) => ({ id, label: name })) ?? []}
        value={chosen('users')}
        onApply={(users) => onChange({ users: writeList(users) })}
        emptyMessage="Nobody has done anything yet"
      />
      <MultiFilter
        label="Claims"
        options={facets?.claims.map(({ id, reference }) => ({ id, label: reference })) ?? []}
        value={chosen('claims')}
        onApply={(claims) => onChange({ claims: writeList(claims) })}
        emptyMessage="No event is about a claim"
      />
    </FilterBar>
  )
}
