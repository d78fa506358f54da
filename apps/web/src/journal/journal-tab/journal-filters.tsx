import type { ReactNode } from 'react'
import { useQuery } from 'urql'
import { FilterBar } from '../../platform/filters/filter-bar.tsx'
import { MultiFilter } from '../../platform/filters/multi-filter.tsx'
import { PeriodFilter } from '../../platform/filters/period-filter.tsx'
import { readList, writeList } from '../../platform/search/read-search.ts'
import { JournalFilters_QueryDocument } from './journal-filters.generated.ts'
import type { JournalList, JournalSearch } from './journal-search.ts'

export interface JournalFiltersProps {
  readonly accountId: string
  readonly search: JournalSearch
  readonly onChange: (part: JournalSearch) => void
  readonly onClearAll?: () => void
  readonly end: ReactNode
}

/** Only what occurs in this journal is offered. */
export function JournalFilters({ accountId, search, onChange, onClearAll, end }: JournalFiltersProps) {
  const [{ data }] = useQuery({ query: JournalFilters_QueryDocument, variables: { accountId } })
  const facets = data?.account?.journalFacets
  const list = (key: JournalList) => ({
    value: readList({ ...search }, key),
    onApply: (ids: string[]) => onChange({ [key]: writeList(ids) }),
  })
  return (
    <FilterBar label="Journal" onClearAll={onClearAll} end={end}>
      <PeriodFilter
        label="Period"
        value={{ from: search.from, to: search.to }}
        onApply={({ from, to }) => onChange({ from, to })}
      />
      <MultiFilter
        label="Context"
        options={facets?.contexts.map(({ context, label }) => ({ id: context, label })) ?? []}
        emptyMessage="Nothing is booked yet"
        {...list('contexts')}
      />
      <MultiFilter
        label="Product"
        options={facets?.products.map(({ id, name }) => ({ id, label: name })) ?? []}
        emptyMessage="No entry is for a product"
        {...list('products')}
      />
      <MultiFilter
        label="Claim"
        options={facets?.claims.map(({ id, reference }) => ({ id, label: reference })) ?? []}
        emptyMessage="No entry is on a claim"
        {...list('claims')}
      />
      <MultiFilter
        label="Payment method"
        options={facets?.paymentMethods.map(({ id, label }) => ({ id, label })) ?? []}
        emptyMessage="No entry has a payment method"
        {...list('methods')}
      />
    </FilterBar>
  )
}
