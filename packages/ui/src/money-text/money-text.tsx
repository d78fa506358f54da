import { classNames } from '../class-names.ts'
import { useLocale } from '../locale/locale.tsx'
import { formatMoney } from './format-money.ts'
import styles from './money-text.module.css'

export { formatMoney }

export interface MoneyTextProps {
  /** A plain decimal, such as `4318.20`. */
  amount: string
  /** ISO 4217 code. */
  currency: string
  /** Shows a plus before what is more than nothing. */
  signed?: boolean
  /** `credit` colours what is less than nothing as good news: a payment in a ledger. */
  tone?: 'plain' | 'credit' | 'muted'
  size?: 'inherit' | 'lg'
  className?: string
}

export function MoneyText({
  amount,
  currency,
  signed,
  tone = 'plain',
  size = 'inherit',
  className,
}: MoneyTextProps) {
  const locale = useLocale()
  const credit = tone === 'credit' && amount.startsWith('-')
  return (
    <span
      className={classNames(
        styles.money,
        credit && styles.credit,
        tone === 'muted' && styles.muted,
        size === 'lg' && styles.lg,
        className,
      )}
    >
      {formatMoney(amount, currency, { locale, signed })}
    </span>
  )
}
