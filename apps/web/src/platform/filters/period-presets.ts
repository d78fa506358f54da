export interface PeriodPreset {
  readonly id: string
  readonly label: string
  readonly from: string
  readonly to: string
}

const dayLength = 86_400_000

function shift(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
}

/** The periods that people ask for most, as days that include both ends. */
export function periodPresets(today: string): PeriodPreset[] {
  const thisMonth = `${today.slice(0, 8)}01`
  const endOfLastMonth = shift(thisMonth, -1)
  return [
    { id: 'today', label: 'Today', from: today, to: today },
    { id: 'week', label: 'Last 7 days', from: shift(today, -6), to: today },
    { id: 'thirty', label: 'Last 30 days', from: shift(today, -29), to: today },
    { id: 'month', label: 'This month', from: thisMonth, to: today },
    {
      id: 'last-month',
      label: 'Last month',
      from: `${endOfLastMonth.slice(0, 8)}01`,
      to: endOfLastMonth,
    },
    { id: 'year', label: 'This year', from: `${today.slice(0, 4)}-01-01`, to: today },
  ]
}
