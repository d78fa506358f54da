import { useQuery } from 'urql'
import {
  ReverseEntries_BookingQueryDocument,
  ReverseEntries_EntryQueryDocument,
  ReverseEntries_RecentQueryDocument,
  type ReverseEntries_LedgerEntryFragmentFragment,
} from './entries.generated.ts'

export type BookedEntry = ReverseEntries_LedgerEntryFragmentFragment

/** Every line of the booking that an entry belongs to: all of it is undone together. */
export function useBooking(accountId: string, entryId: string) {
  const [entry, retryEntry] = useQuery({
    query: ReverseEntries_EntryQueryDocument,
    variables: { entryId },
    pause: entryId === '',
  })
  const one = entry.data?.node?.__typename === 'LedgerEntry' ? entry.data.node : undefined
  const [booking, retryBooking] = useQuery({
    query: ReverseEntries_BookingQueryDocument,
    variables: {
      accountId,
      contexts: one ? [one.context] : [],
      on: { from: one?.effectiveOn ?? null, to: one?.effectiveOn ?? null },
    },
    pause: !one,
  })
  const entries: readonly BookedEntry[] = (booking.data?.account?.journal.nodes ?? []).filter(
    ({ transactionId }) => transactionId === one?.transactionId,
  )
  return {
    entries,
    loading: entryId !== '' && entries.length === 0 && (entry.fetching || booking.fetching),
    failed: Boolean(entry.error ?? booking.error) && entries.length === 0,
    retry: () => (one ? retryBooking : retryEntry)({ requestPolicy: 'network-only' }),
  }
}

/** One entry of each of the newest bookings that can be undone. */
export function useRecentBookings(accountId: string, pause: boolean) {
  const [{ data, error, fetching }, retry] = useQuery({
    query: ReverseEntries_RecentQueryDocument,
    variables: { accountId },
    pause,
  })
  const seen = new Set<string>()
  const bookings = (data?.account?.journal.nodes ?? []).filter(({ transactionId, reversible }) => {
    const first = reversible && !seen.has(transactionId)
    seen.add(transactionId)
    return first
  })
  return {
    bookings,
    loading: !pause && !data && fetching,
    failed: Boolean(error) && !data,
    retry: () => retry({ requestPolicy: 'network-only' }),
  }
}
