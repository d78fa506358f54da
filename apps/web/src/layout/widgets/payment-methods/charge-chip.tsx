import { Chip } from '@arrears/ui/chip'
import { useLocale } from '@arrears/ui/locale'
import { formatMoney } from '@arrears/ui/money-text'
import { useToday } from '../../../platform/time/time-zone.ts'
import type { ShownCharge } from './charge-list.tsx'

/** What became of a charge, or that it still waits. */
export function ChargeChip({ charge: { state, collectOn, returned } }: { charge: ShownCharge }) {
  const today = useToday()
  const locale = useLocale()
  switch (state) {
    case 'succeeded':
      return Number(returned.amount) > 0 ? (
        <Chip tone="warn">{formatMoney(returned.amount, returned.currency, { locale })} taken back</Chip>
      ) : (
        <Chip tone="ok">succeeded</Chip>
      )
    case 'failed':
      return <Chip tone="danger">failed</Chip>
    case 'returned':
      return <Chip tone="danger">taken back</Chip>
    case 'cancelled':
      return <Chip>cancelled</Chip>
    case 'pending':
      return <Chip tone="info">{collectOn > today ? 'scheduled' : 'pending'}</Chip>
  }
}
