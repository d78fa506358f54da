import type { JournalPage_LedgerEntryFragmentFragment } from './journal-page.generated.ts'

export type JournalEntry = JournalPage_LedgerEntryFragmentFragment
