/** How much the benchmarks read, and where its special accounts stand. */
export const dataSet = {
  accounts: 10_000,
  entries: 500_000,
  events: 500_000,
  journalRows: 500_000,
  longDiary: 100_000,
  shortDiary: 10,
} as const

export const orgId = 'org_bench'

const accountId = (number: number): string => `acc_${String(number).padStart(26, '0')}`

/** Beside the others: one with very many entries, one with very many events, one with few. */
export const journalAccount = accountId(1)
export const longDiaryAccount = accountId(2)
export const shortDiaryAccount = accountId(3)

/** Accounts of the usual size, spread over all of them: no cache holds what is asked next. */
export function usualAccounts(count: number): string[] {
  const step = Math.floor((dataSet.accounts - 10) / count)
  return Array.from({ length: count }, (_, index) => accountId(10 + index * step))
}
