import { formatMoney } from '@arrears/ui/money-text'
import { useLocale } from '@arrears/ui/locale'
import { useQuery } from 'urql'
import { recentAccounts } from '../account/recent-accounts.ts'
import { useDebounced } from '../platform/use-debounced.ts'
import { Palette_SearchQueryDocument } from './palette.generated.ts'
import { nearestFirst } from './nearest-first.ts'
import type { PaletteGroup } from './palette-entry.ts'

/** Fewer letters would find half of all accounts. */
const fewest = 2
/** More than these are narrowed down faster than read. */
const most = 8

/** Accounts that answer the query; without one, those that were opened last. */
export function useAccountEntries(query: string, open: (reference: string) => void) {
  const locale = useLocale()
  const search = useDebounced(query.trim(), 200)
  const pause = search.length < fewest
  const [{ data, error, fetching }] = useQuery({
    query: Palette_SearchQueryDocument,
    variables: { search },
    pause,
  })
  const found = pause ? [] : nearestFirst(data?.accounts.nodes ?? [], search).slice(0, most)
  const recent = query.trim() === '' ? recentAccounts() : []
  const recentGroup: PaletteGroup = {
    id: 'recent',
    label: 'Recent accounts',
    items: recent.map(({ reference, name }) => ({
      id: `recent-${reference}`,
      label: name,
      description: reference,
      icon: 'history',
      run: () => open(reference),
    })),
  }
  const foundGroup: PaletteGroup = {
    id: 'accounts',
    label: 'Accounts',
    found: true,
    items: found.map(({ id, reference, name, balance }) => ({
      id,
      label: name,
      description: `${reference} · ${formatMoney(balance.total.amount, balance.total.currency, { locale })}`,
      icon: 'account',
      run: () => open(reference),
    })),
  }
  return {
    recent: recentGroup,
    found: foundGroup,
    busy: query.trim().length >= fewest && (fetching || search !== query.trim()),
    error: error && !pause ? 'Accounts could not be searched. Check your connection.' : undefined,
  }
}
